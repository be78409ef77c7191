/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

/**
 * candor_scorecard_text_new:
 * @text: a text, shown as it is
 * @css_class: (nullable): a style class
 *
 * Returns: (transfer floating): a label that wraps and can be selected
 */
GtkWidget *
candor_scorecard_text_new (const char *text,
                           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  /* Where there is nothing to select there is nothing to focus. */
  gtk_label_set_selectable (GTK_LABEL (label), text != NULL && text[0] != '\0');
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/**
 * candor_scorecard_titled_new:
 * @title: a title
 * @content: (transfer floating): what stands under it
 *
 * Returns: (transfer floating): both
 */
GtkWidget *
candor_scorecard_titled_new (const char *title,
                             GtkWidget  *content)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), content);
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}
