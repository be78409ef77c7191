/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-filter-bar.h"
#include "candor-kit-builder.h"
#include "candor-questions-page.h"

struct _CandorQuestionsPage
{
  AdwBin              parent_instance;

  CandorLibrary      *library;
  gboolean            is_filling;       /* the places are being put in anew */

  CandorKitBuilder   *builder;
  AdwLeaflet         *outer;
  AdwLeaflet         *inner;
  GtkWidget          *list_pane;
  GtkWidget          *detail_pane;
  GtkWidget          *places_list;
  GtkWidget          *list;
  GListStore         *places;
  GtkSingleSelection *place_selection;
  CandorFilterBar    *filter_bar;
  GtkStack           *list_stack;
  guint               rest_source;
  gboolean            tags_are_stale;
  GtkSliceListModel  *shown;
  GtkSingleSelection *selection;
  GPtrArray          *edited;           /* (element-type GObject): states before an edit, by ticket */
};

void candor_questions_page_show_error (CandorQuestionsPage *self,
                                       const GError        *error);

/* candor-questions-page-list.c: the list for what is chosen and typed; its counts, and what goes beyond its first page, follow
 * when it is painted. */
void candor_questions_page_list       (CandorQuestionsPage *self);
void candor_questions_page_queue_rest (CandorQuestionsPage *self);
void candor_questions_page_select_place (CandorQuestionsPage *self,
                                         const char          *guide_id,
                                         const char          *section_id);   /* (nullable): the whole guide */
/* Goes where that question stands, and selects it. */
void candor_questions_page_show       (CandorQuestionsPage *self,
                                       const char          *id);        /* "GUIDE/ID" */

/* candor-questions-page-editing.c: new, edit, duplicate, retire, and what takes them back. */
void candor_questions_page_install_editing (GtkWidgetClass *widget_class);
void candor_questions_page_follow_selection (CandorQuestionsPage *self);
void candor_questions_page_tell_undo        (CandorQuestionsPage *self,
                                             const char          *message,
                                             const char          *action,
                                             const char          *target);
/* Keeps the state before an edit; its ticket is the target of the action that puts it back. (transfer full) */
char *candor_questions_page_keep            (CandorQuestionsPage *self,
                                             gpointer             before);
gpointer candor_questions_page_get_kept     (CandorQuestionsPage *self,
                                             GVariant            *ticket);

/* candor-questions-page-guides.c: guides and sections, likewise. */
void candor_questions_page_install_guides   (GtkWidgetClass *widget_class);
void candor_questions_page_follow_place     (CandorQuestionsPage *self);
const char  *candor_questions_page_get_guide_id (CandorQuestionsPage *self);     /* (nullable): what is selected at the side */
const char  *candor_questions_page_get_section_id (CandorQuestionsPage *self);   /* (nullable) */
CandorGuide *candor_questions_page_load_guide (CandorQuestionsPage *self);       /* (transfer full) (nullable): an error is told */

/* candor-questions-page-sections.c */
void candor_questions_page_install_sections (GtkWidgetClass *widget_class);
