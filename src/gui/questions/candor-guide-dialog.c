/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guide-dialog.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"
#include "candor-typed-text.h"

struct _CandorGuideDialog
{
  AdwWindow        parent_instance;

  CandorLibrary   *library;
  CandorGuide     *guide;       /* NULL: a new one */

  GtkEditable     *guide_title;
  GtkEditable     *authors;
  GtkEditable     *language;
  GtkEditable     *version;
  CandorTypedText *summary;
  GtkEditable     *licence;
  GtkEditable     *spdx;
  GtkEditable     *source;
  GtkEditable     *source_href;
  GtkLabel        *complaint;
  GtkWidget       *save_button;
};

G_DEFINE_FINAL_TYPE (CandorGuideDialog, candor_guide_dialog, ADW_TYPE_WINDOW)

enum
{
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* (transfer full) (nullable): nothing typed is nothing known */
static char *
typed (GtkEditable *entry)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  return text[0] != '\0' ? g_steal_pointer (&text) : NULL;
}

static void
complain (CandorGuideDialog *self,
          const char        *sentence)
{
  gtk_label_set_label (self->complaint, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), TRUE);
}

/* Enough of BCP 47 to notice "English" and "en_GB". */
static gboolean
is_language (const char *language)
{
  return language == NULL ||
         g_regex_match_simple ("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", language, 0, 0);
}

static gboolean
is_complete (CandorGuideDialog *self)
{
  g_autofree char *title = typed (self->guide_title);
  g_autofree char *language = typed (self->language);

  if (title == NULL)
    {
      complain (self, _("Type the guide's title."));
      gtk_widget_grab_focus (GTK_WIDGET (self->guide_title));
      return FALSE;
    }
  if (!is_language (language))
    {
      complain (self, _("Write the language as a code of two or three letters, such as en, de or "
                        "pt-BR. Leave it empty when there is more than one."));
      gtk_widget_grab_focus (GTK_WIDGET (self->language));
      return FALSE;
    }
  return TRUE;
}

static void
take_authors (CandorGuideDialog *self,
              CandorGuide       *guide)
{
  g_auto(GStrv) authors = g_strsplit (gtk_editable_get_text (self->authors), ";", -1);

  for (guint i = 0; authors[i] != NULL; i++)
    if (g_strstrip (authors[i])[0] != '\0')
      candor_guide_add_author (guide, authors[i]);
}

static void
take_licence_and_source (CandorGuideDialog *self,
                         CandorGuide       *guide)
{
  g_autofree char *licence = typed (self->licence);
  g_autofree char *spdx = typed (self->spdx);
  g_autofree char *source = typed (self->source);
  g_autofree char *source_href = typed (self->source_href);
  const char *retrieved =
    self->guide != NULL ? candor_guide_get_source_retrieved (self->guide) : NULL;

  candor_guide_set_licence (guide, licence, spdx);
  candor_guide_set_source (guide, source, source_href, retrieved);
}

/* A new guide begins with a section, so that the first question has a place. */
static void
add_first_section (CandorGuide *guide)
{
  /* Translators: the title of the first section of a new guide */
  g_autoptr(CandorSection) section = candor_section_new ("general", _("General"), NULL);

  candor_guide_add_section (guide, section);
}

/* (transfer full): what stands in the fields */
static CandorGuide *
make_guide (CandorGuideDialog *self)
{
  CandorGuide *guide =
    candor_guide_new (self->guide != NULL ? candor_guide_get_id (self->guide) : NULL);
  g_autofree char *title = typed (self->guide_title);
  g_autofree char *language = typed (self->language);
  g_autofree char *version = typed (self->version);
  g_autofree char *summary = g_strstrip (candor_typed_text_get_text (self->summary));

  candor_guide_set_title (guide, title);
  candor_guide_set_language (guide, language);
  candor_guide_set_version (guide, version);
  candor_guide_set_summary (guide, summary[0] != '\0' ? summary : NULL);
  take_authors (self, guide);
  take_licence_and_source (self, guide);
  if (self->guide == NULL)
    add_first_section (guide);
  return guide;
}

/* (transfer full) (nullable): its id */
static char *
save (CandorGuideDialog *self,
      CandorGuide       *guide,
      GError           **error)
{
  if (self->guide == NULL)
    return candor_library_add_guide (self->library, guide, error);
  return candor_library_put_guide (self->library, guide, error)
         ? g_strdup (candor_guide_get_id (guide)) : NULL;
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorGuideDialog *self = CANDOR_GUIDE_DIALOG (widget);
  g_autoptr(CandorGuide) guide = NULL;
  g_autofree char *id = NULL;
  g_autoptr(GError) error = NULL;

  if (!is_complete (self))
    return;
  guide = make_guide (self);
  id = save (self, guide, &error);
  if (id == NULL)
    {
      complain (self, error->message);
      return;
    }
  g_signal_emit (self, signals[SAVED], 0, id);
  gtk_window_close (GTK_WINDOW (self));
}

static void
show_in (GtkEditable *entry,
         const char  *text)
{
  gtk_editable_set_text (entry, text != NULL ? text : "");
}

static void
show_authors (CandorGuideDialog *self)
{
  GPtrArray *authors = candor_guide_get_authors (self->guide);
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < authors->len; i++)
    g_string_append_printf (line, "%s%s", i > 0 ? "; " : "",
                            (char *) g_ptr_array_index (authors, i));
  gtk_editable_set_text (self->authors, line->str);
}

static void
show_guide (CandorGuideDialog *self)
{
  CandorGuide *guide = self->guide;

  show_in (self->guide_title, candor_guide_get_title (guide));
  show_authors (self);
  show_in (self->language, candor_guide_get_language (guide));
  show_in (self->version, candor_guide_get_version (guide));
  show_in (self->licence, candor_guide_get_licence (guide));
  show_in (self->spdx, candor_guide_get_licence_spdx (guide));
  show_in (self->source, candor_guide_get_source (guide));
  show_in (self->source_href, candor_guide_get_source_href (guide));
}

static void
candor_guide_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_guide_dialog_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (CANDOR_GUIDE_DIALOG (widget)->guide_title));
}

static void
candor_guide_dialog_dispose (GObject *object)
{
  CandorGuideDialog *self = CANDOR_GUIDE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_GUIDE_DIALOG);
  g_clear_object (&self->guide);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_guide_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-guide-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, guide_title);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, authors);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, language);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, version);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, licence);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, spdx);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, source);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, source_href);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, complaint);
  gtk_widget_class_bind_template_child (widget_class, CandorGuideDialog, save_button);
}

static void
candor_guide_dialog_class_init (CandorGuideDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_guide_dialog_dispose;
  widget_class->map = candor_guide_dialog_map;
  signals[SAVED] = g_signal_new ("saved", CANDOR_TYPE_GUIDE_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  bind_template (widget_class);
}

static void
candor_guide_dialog_init (CandorGuideDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->save_button);
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_guide_dialog_new:
 * @parent: the main window
 * @library: the library
 * @guide: (nullable): the guide whose head is changed, %NULL for a new guide
 *
 * Creates the dialog.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_guide_dialog_new (GtkWindow     *parent,
                         CandorLibrary *library,
                         CandorGuide   *guide)
{
  CandorGuideDialog *self = g_object_new (CANDOR_TYPE_GUIDE_DIALOG, "transient-for", parent, NULL);
  const char *summary = guide != NULL ? candor_guide_get_summary (guide) : NULL;

  self->library = g_object_ref (library);
  candor_typed_text_show (self->summary, G_OBJECT (self), summary != NULL ? summary : "");
  if (guide == NULL)
    return GTK_WINDOW (self);
  self->guide = g_object_ref (guide);
  gtk_window_set_title (GTK_WINDOW (self), _("Edit Guide"));
  show_guide (self);
  return GTK_WINDOW (self);
}
