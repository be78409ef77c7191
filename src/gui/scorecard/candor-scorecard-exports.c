/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include <glib/gi18n.h>

#include "candor-exported-file.h"
#include "candor-interview-words.h"
#include "candor-words.h"

static GtkWidget *
make_file (const CandorExportedFile *file)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gboolean is_on_paper = file->path[0] == '\0';
  g_autofree char *path = g_filename_display_name (file->path);
  g_autofree char *when = candor_words_when (file->at_us);
  g_autofree char *facts = NULL;

  if (is_on_paper)
    /* Translators: a print: who reads it, when */
    facts = g_strdup_printf (_("%s · %s"), candor_words_audience (file->audience), when);
  else
    /* Translators: an export: who reads it, its format, when */
    facts = g_strdup_printf (_("%s · %s · %s"), candor_words_audience (file->audience), file->format, when);
  gtk_box_append (GTK_BOX (box), candor_scorecard_text_new (is_on_paper ? _("On paper") : path, NULL));
  gtk_box_append (GTK_BOX (box), candor_scorecard_text_new (facts, "dim-label"));
  return box;
}

static GtkWidget *
make_list (GPtrArray *files)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_margin_top (list, 12);
  for (guint i = 0; i < files->len; i++)
    gtk_box_append (GTK_BOX (list), make_file (g_ptr_array_index (files, i)));
  return list;
}

/**
 * candor_scorecard_exports_new:
 * @files: (element-type CandorExportedFile): the files that the scorecard left as
 *
 * Returns: (transfer floating): where they are, folded
 */
GtkWidget *
candor_scorecard_exports_new (GPtrArray *files)
{
  GtkWidget *expander = gtk_expander_new (NULL);
  g_autofree char *title = g_strdup_printf (_("Exports (%u)"), files->len);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *list = make_list (files);

  gtk_widget_add_css_class (label, "heading");
  gtk_expander_set_label_widget (GTK_EXPANDER (expander), label);
  gtk_expander_set_child (GTK_EXPANDER (expander), list);
  /* GTK 4.8 moves the focus into what is folded away as well. */
  g_object_bind_property (expander, "expanded", list, "can-focus", G_BINDING_SYNC_CREATE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  return expander;
}
