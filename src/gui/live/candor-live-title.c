/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-title.h"

#include <glib/gi18n.h>

#include "candor-children.h"

struct _CandorLiveTitle
{
  GtkWidget      parent_instance;

  GtkLabel      *title;
  GtkStack      *stack;
  GtkLabel      *subtitle;
  GtkMenuButton *offer;
  GtkLabel      *offer_words;
  GMenu         *choices;
  guint          n_optional;
};

G_DEFINE_FINAL_TYPE (CandorLiveTitle, candor_live_title, GTK_TYPE_WIDGET)

static void
list_choices (CandorLiveTitle *self)
{
  g_menu_remove_all (self->choices);
  if (self->n_optional > 0)
    {
      g_autofree char *label = NULL;

      /* Translators: questions of an interview that has run late */
      label = g_strdup_printf (ngettext ("_Leave Out %u Optional", "_Leave Out %u Optional",
                                         self->n_optional), self->n_optional);
      g_menu_append (self->choices, label, "live.leave-out");
    }
  g_menu_append (self->choices, _("Go to _Closing"), "live.wind-up");
}

/* In a narrow header the words end in an ellipsis, and the tooltip has them whole. */
static void
show_offer (CandorLiveTitle *self,
            const char      *words)
{
  g_autofree char *tooltip = NULL;

  if (g_str_equal (gtk_label_get_label (self->offer_words), words))
    return;
  /* Translators: %s is "8 min left: 1 required question, then closing"; then the key that opens the menu */
  tooltip = g_strdup_printf (_("%s (Ctrl+Shift+T)"), words);
  gtk_label_set_label (self->offer_words, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->offer), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->offer), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
}

static gboolean
has_offer (CandorLiveTitle *self)
{
  return gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->offer);
}

static void
candor_live_title_dispose (GObject *object)
{
  CandorLiveTitle *self = CANDOR_LIVE_TITLE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_TITLE);
  candor_unparent_children (GTK_WIDGET (self));
  G_OBJECT_CLASS (candor_live_title_parent_class)->dispose (object);
}

static void
candor_live_title_class_init (CandorLiveTitleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_live_title_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-title.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorLiveTitle, title);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveTitle, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveTitle, subtitle);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveTitle, offer);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveTitle, offer_words);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveTitle, choices);
}

static void
candor_live_title_init (CandorLiveTitle *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->offer), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What to Leave Out"), -1);
  list_choices (self);
}

/**
 * candor_live_title_set_title:
 * @self: a title
 * @title: whom the interview is with
 *
 * Sets the first line.
 */
void
candor_live_title_set_title (CandorLiveTitle *self,
                             const char      *title)
{
  g_return_if_fail (CANDOR_IS_LIVE_TITLE (self));

  gtk_label_set_label (self->title, title);
}

/**
 * candor_live_title_set_subtitle:
 * @self: a title
 * @subtitle: where the clock stands
 *
 * Sets the second line, which an offer may cover.
 */
void
candor_live_title_set_subtitle (CandorLiveTitle *self,
                                const char      *subtitle)
{
  g_return_if_fail (CANDOR_IS_LIVE_TITLE (self));

  gtk_label_set_label (self->subtitle, subtitle);
}

/**
 * candor_live_title_set_offer:
 * @self: a title
 * @words: (nullable): what the time left is for; %NULL for no offer
 * @n_optional: how many questions can be left out
 *
 * Makes the second line a button that offers to leave something out, or a line again.
 */
void
candor_live_title_set_offer (CandorLiveTitle *self,
                             const char      *words,
                             guint            n_optional)
{
  g_return_if_fail (CANDOR_IS_LIVE_TITLE (self));

  if (words != NULL)
    show_offer (self, words);
  if (n_optional != self->n_optional)
    {
      self->n_optional = n_optional;
      list_choices (self);
    }
  if (words == NULL)
    gtk_menu_button_popdown (self->offer);
  gtk_stack_set_visible_child (self->stack, words != NULL ? GTK_WIDGET (self->offer)
                                                          : GTK_WIDGET (self->subtitle));
}

/**
 * candor_live_title_open_offer:
 * @self: a title
 *
 * Opens what the offer's button opens.
 *
 * Returns: %FALSE when there is no offer
 */
gboolean
candor_live_title_open_offer (CandorLiveTitle *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE_TITLE (self), FALSE);

  if (!has_offer (self))
    return FALSE;
  gtk_menu_button_popup (self->offer);
  return TRUE;
}
