/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-code-block.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <gtksourceview/gtksource.h>

struct _CandorCodeBlock
{
  GtkWidget        parent_instance;

  GtkWidget       *scroller;
  GtkSourceBuffer *buffer;
};

G_DEFINE_FINAL_TYPE (CandorCodeBlock, candor_code_block, GTK_TYPE_WIDGET)

static void
follow_style_cb (CandorCodeBlock *self,
                 GParamSpec      *pspec,
                 AdwStyleManager *style)
{
  const char *name = adw_style_manager_get_dark (style) ? "Adwaita-dark" : "Adwaita";
  GtkSourceStyleScheme *scheme =
    gtk_source_style_scheme_manager_get_scheme (gtk_source_style_scheme_manager_get_default (),
                                                name);

  if (scheme != NULL)
    gtk_source_buffer_set_style_scheme (self->buffer, scheme);
}

static GtkWidget *
make_view (CandorCodeBlock *self)
{
  GtkWidget *view = gtk_source_view_new_with_buffer (self->buffer);

  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_monospace (GTK_TEXT_VIEW (view), TRUE);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (view), 9);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (view), 9);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), 12);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (view), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Code"), -1);
  return view;
}

static void
candor_code_block_dispose (GObject *object)
{
  CandorCodeBlock *self = CANDOR_CODE_BLOCK (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->buffer);
  G_OBJECT_CLASS (candor_code_block_parent_class)->dispose (object);
}

static void
candor_code_block_class_init (CandorCodeBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = candor_code_block_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "codeblock");
}

static void
candor_code_block_init (CandorCodeBlock *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->buffer = gtk_source_buffer_new (NULL);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller),
                                  GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), make_view (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (follow_style_cb), self,
                           G_CONNECT_SWAPPED);
  follow_style_cb (self, NULL, style);
}

/**
 * candor_code_block_new:
 * @code: the code, its last newline left out or not
 * @language: (nullable): the language of its fence, such as "python"
 *
 * Creates a read-only view of code, highlighted where the language is known.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
candor_code_block_new (const char *code,
                       const char *language)
{
  GtkSourceLanguageManager *languages = gtk_source_language_manager_get_default ();
  CandorCodeBlock *self;
  gsize length;

  g_return_val_if_fail (code != NULL, NULL);

  self = g_object_new (CANDOR_TYPE_CODE_BLOCK, NULL);
  length = strlen (code);
  if (g_str_has_suffix (code, "\n"))
    length--;
  if (language != NULL)
    gtk_source_buffer_set_language (self->buffer,
                                    gtk_source_language_manager_get_language (languages, language));
  gtk_text_buffer_set_text (GTK_TEXT_BUFFER (self->buffer), code, (int) length);
  return GTK_WIDGET (self);
}
