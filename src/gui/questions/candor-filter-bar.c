/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-filter-bar.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-words.h"

struct _CandorFilterBar
{
  GtkWidget          parent_instance;

  CandorQuestionSort sort;
  gboolean           retired;
  gboolean           is_clearing;

  GtkWidget         *search;
  GtkToggleButton   *easy;
  GtkToggleButton   *medium;
  GtkToggleButton   *hard;
  GtkMenuButton     *tags_button;
  GtkListBox        *tags;
  GtkWidget         *clear;
};

G_DEFINE_FINAL_TYPE (CandorFilterBar, candor_filter_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_RETIRED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkToggleButton *
toggle_of (CandorFilterBar *self,
           guint            difficulty)
{
  GtkToggleButton *toggles[] = { self->easy, self->medium, self->hard };

  return toggles[difficulty - CANDOR_DIFFICULTY_EASY];
}

static GtkCheckButton *
check_of (GtkWidget *row)
{
  return GTK_CHECK_BUTTON (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));
}

static GStrv
chosen_tags (CandorFilterBar *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->tags));
  GStrv tags;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (gtk_check_button_get_active (check_of (row)))
      g_strv_builder_add (builder, gtk_check_button_get_label (check_of (row)));
  tags = g_strv_builder_end (builder);
  if (tags[0] == NULL)
    g_clear_pointer (&tags, g_strfreev);
  return tags;
}

static guint
chosen_difficulties (CandorFilterBar *self)
{
  guint mask = 0;

  for (guint i = CANDOR_DIFFICULTY_EASY; i <= CANDOR_DIFFICULTY_HARD; i++)
    if (gtk_toggle_button_get_active (toggle_of (self, i)))
      mask |= 1u << i;
  return mask;
}

static void
show_tags_label (CandorFilterBar *self)
{
  g_auto(GStrv) tags = chosen_tags (self);
  guint n_tags = tags == NULL ? 0 : g_strv_length (tags);
  g_autofree char *label = NULL;

  if (n_tags == 0)
    label = g_strdup (_("Tags"));
  else
    label = g_strdup_printf (ngettext ("%u Tag", "%u Tags", n_tags), n_tags);
  gtk_menu_button_set_label (self->tags_button, label);
}

static void
changed_cb (CandorFilterBar *self)
{
  if (self->is_clearing)
    return;
  show_tags_label (self);
  gtk_widget_set_visible (self->clear, candor_filter_bar_is_filtering (self));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
clear_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  candor_filter_bar_clear (CANDOR_FILTER_BAR (widget));
}

static void
search_stopped_cb (CandorFilterBar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
candor_filter_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_FILTER_BAR);
  candor_unparent_children (GTK_WIDGET (object));
  G_OBJECT_CLASS (candor_filter_bar_parent_class)->dispose (object);
}

static void
set_retired (CandorFilterBar *self,
             gboolean         retired)
{
  if (self->retired == retired)
    return;
  self->retired = retired;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RETIRED]);
  changed_cb (self);
}

static void
candor_filter_bar_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_RETIRED:
      g_value_set_boolean (value, CANDOR_FILTER_BAR (object)->retired);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_filter_bar_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_RETIRED:
      set_retired (CANDOR_FILTER_BAR (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sort_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  static const char * const names[] = { "guide", "prompt", "difficulty", "minutes" };
  CandorFilterBar *self = CANDOR_FILTER_BAR (widget);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], g_variant_get_string (parameter, NULL)))
      self->sort = i;
  changed_cb (self);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, search);
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, easy);
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, medium);
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, hard);
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, tags_button);
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, tags);
  gtk_widget_class_bind_template_child (widget_class, CandorFilterBar, clear);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
}

static void
candor_filter_bar_class_init (CandorFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_filter_bar_dispose;
  object_class->get_property = candor_filter_bar_get_property;
  object_class->set_property = candor_filter_bar_set_property;

  properties[PROP_RETIRED] =
    g_param_spec_boolean ("retired", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", CANDOR_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "filter.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "filter.sort", "s", sort_action);
  gtk_widget_class_install_property_action (widget_class, "filter.retired", "retired");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  bind_template (widget_class);
}

static void
candor_filter_bar_init (CandorFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_filter_bar_fill:
 * @self: the bar
 * @query: a query
 *
 * Writes what is chosen into @query; its guides and sections are left as they are.
 */
void
candor_filter_bar_fill (CandorFilterBar     *self,
                        CandorQuestionQuery *query)
{
  g_return_if_fail (CANDOR_IS_FILTER_BAR (self));

  query->difficulties = chosen_difficulties (self);
  g_strfreev (query->tags);
  query->tags = chosen_tags (self);
  g_free (query->search);
  query->search = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  query->sort = self->sort;
  query->retired = self->retired;
}

static void
show_counts (CandorFilterBar    *self,
             const CandorFacets *facets)
{
  for (guint i = CANDOR_DIFFICULTY_EASY; i <= CANDOR_DIFFICULTY_HARD; i++)
    {
      g_autofree char *label = g_strdup_printf ("%s %u", candor_words_difficulty (i),
                                                facets->by_difficulty[i]);

      gtk_button_set_label (GTK_BUTTON (toggle_of (self, i)), label);
    }
}

static gboolean
is_among (GStrv       chosen,
          const char *tag)
{
  return chosen != NULL && g_strv_contains ((const char * const *) chosen, tag);
}

/* What is chosen stays so while there is such a tag. */
static void
show_tags (CandorFilterBar    *self,
           const char * const *tags)
{
  g_auto(GStrv) chosen = chosen_tags (self);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->tags))) != NULL)
    gtk_list_box_remove (self->tags, row);
  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (tags[i]);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_among (chosen, tags[i]));
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (changed_cb), self);
      gtk_list_box_append (self->tags, check);
      gtk_widget_set_focusable (gtk_widget_get_parent (check), FALSE);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->tags_button), tags != NULL && tags[0] != NULL);
}

/**
 * candor_filter_bar_follow:
 * @self: the bar
 * @library: the library
 * @query: what the list shows
 * @with_tags: whether the tags there are may have changed
 *
 * Shows how many questions each difficulty has among those of @query, and offers the tags there are.
 */
void
candor_filter_bar_follow (CandorFilterBar     *self,
                          CandorLibrary       *library,
                          CandorQuestionQuery *query,
                          gboolean             with_tags)
{
  CandorFacets facets = { 0 };
  g_auto(GStrv) tags = NULL;

  g_return_if_fail (CANDOR_IS_FILTER_BAR (self));

  if (candor_library_count_questions (library, query, &facets, NULL))
    show_counts (self, &facets);
  if (!with_tags)
    return;
  tags = candor_library_list_tags (library);
  show_tags (self, (const char * const *) tags);
}

/**
 * candor_filter_bar_focus_search:
 * @self: the bar
 *
 * Puts the focus into the search.
 */
void
candor_filter_bar_focus_search (CandorFilterBar *self)
{
  g_return_if_fail (CANDOR_IS_FILTER_BAR (self));

  gtk_widget_grab_focus (self->search);
}

/**
 * candor_filter_bar_is_filtering:
 * @self: the bar
 *
 * Returns: whether anything is chosen or typed that leaves questions out
 */
gboolean
candor_filter_bar_is_filtering (CandorFilterBar *self)
{
  g_auto(GStrv) tags = NULL;

  g_return_val_if_fail (CANDOR_IS_FILTER_BAR (self), FALSE);

  tags = chosen_tags (self);
  return self->retired || tags != NULL || chosen_difficulties (self) != 0 ||
         gtk_editable_get_text (GTK_EDITABLE (self->search))[0] != '\0';
}

/**
 * candor_filter_bar_clear:
 * @self: the bar
 *
 * Takes back every choice at once.
 */
void
candor_filter_bar_clear (CandorFilterBar *self)
{
  GtkWidget *row;

  g_return_if_fail (CANDOR_IS_FILTER_BAR (self));

  self->is_clearing = TRUE;
  set_retired (self, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  for (guint i = CANDOR_DIFFICULTY_EASY; i <= CANDOR_DIFFICULTY_HARD; i++)
    gtk_toggle_button_set_active (toggle_of (self, i), FALSE);
  row = gtk_widget_get_first_child (GTK_WIDGET (self->tags));
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    gtk_check_button_set_active (check_of (row), FALSE);
  self->is_clearing = FALSE;
  changed_cb (self);
}
