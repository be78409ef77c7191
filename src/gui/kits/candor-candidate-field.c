/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-field.h"

#include <glib/gi18n.h>

struct _CandorCandidateField
{
  AdwBin              parent_instance;

  CandorLibrary      *library;
  CandorCandidate    *candidate;
  gboolean            is_chosen;        /* by a person, not by the same name */
  gboolean            is_choosing;

  GtkWidget          *entry;
  GtkFilterListModel *known;
  GtkStringFilter    *filter;
  GListModel         *matches;
  GtkListBox         *list;
  GtkLabel           *hint;
};

G_DEFINE_FINAL_TYPE (CandorCandidateField, candor_candidate_field, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_CANDIDATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Told each time: without a known candidate, another name means somebody else. */
static void
set_candidate (CandorCandidateField *self,
               CandorCandidate      *candidate)
{
  g_set_object (&self->candidate, candidate);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CANDIDATE]);
}

/* How many known ones have exactly this name; one of them is told. */
static guint
count_namesakes (CandorCandidateField *self,
                 const char           *name,
                 CandorCandidate     **namesake)
{
  GListModel *known = candor_library_get_candidates (self->library);
  g_autofree char *folded = g_utf8_casefold (name, -1);
  guint n_found = 0;

  for (guint i = 0; *name != '\0' && i < g_list_model_get_n_items (known); i++)
    {
      g_autoptr(CandorCandidate) candidate = g_list_model_get_item (known, i);
      g_autofree char *other = g_utf8_casefold (candor_candidate_get_name (candidate), -1);

      if (!g_str_equal (folded, other))
        continue;
      *namesake = candidate;
      n_found++;
    }
  return n_found;
}

static char *
words_of_interviews (guint n_interviews)
{
  if (n_interviews == 0)
    return g_strdup (_("no interview yet"));
  return g_strdup_printf (ngettext ("%u interview", "%u interviews", n_interviews), n_interviews);
}

static char *
facts_of (CandorCandidate *candidate)
{
  g_autofree char *interviews = words_of_interviews (candor_candidate_get_n_interviews (candidate));
  const char *role = candor_candidate_get_role (candidate);

  if (role[0] == '\0')
    return g_steal_pointer (&interviews);
  return g_strjoin (" · ", role, interviews, NULL);
}

static void
show_hint (CandorCandidateField *self,
           const char           *name)
{
  g_autofree char *facts = NULL;
  g_autofree char *hint = NULL;

  if (self->candidate != NULL)
    {
      facts = facts_of (self->candidate);
      hint = g_strjoin (" · ", _("Known candidate"), facts, NULL);
    }
  else if (candor_candidate_field_is_ambiguous (self))
    hint = g_strdup (_("More than one candidate has this name"));
  else if (name[0] != '\0')
    hint = g_strdup (_("A new candidate"));
  gtk_label_set_label (self->hint, hint != NULL ? hint : "");
}

/* Longer names stay on offer while a shorter one is already somebody's. */
static void
show_known (CandorCandidateField *self)
{
  g_autofree char *name = candor_candidate_field_get_name (self);
  guint n_known = g_list_model_get_n_items (G_LIST_MODEL (self->known));
  gboolean has_others = n_known > (self->candidate != NULL ? 1 : 0);

  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          name[0] != '\0' && !self->is_chosen && has_others);
  show_hint (self, name);
}

/* A name that one known candidate has means that one; with two of them a person chooses. */
static void
typed_cb (CandorCandidateField *self)
{
  g_autofree char *name = candor_candidate_field_get_name (self);
  CandorCandidate *namesake = NULL;

  if (self->is_choosing)
    return;
  self->is_chosen = FALSE;
  set_candidate (self, count_namesakes (self, name, &namesake) == 1 ? namesake : NULL);
  gtk_string_filter_set_search (self->filter, name);
  show_known (self);
}

/* After the input method has had its say: Down leads from the name to the known ones. */
static gboolean
key_pressed_cb (CandorCandidateField *self,
                guint                 keyval)
{
  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) ||
      !gtk_widget_get_visible (GTK_WIDGET (self->list)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
  return GDK_EVENT_STOP;
}

static void
known_activated_cb (CandorCandidateField *self,
                    GtkListBoxRow        *row)
{
  CandorCandidate *candidate = g_object_get_data (G_OBJECT (row), "candor-candidate");
  g_autoptr(CandorCandidate) kept = g_object_ref (candidate);

  candor_candidate_field_choose (self, kept);
}

static GtkWidget *
make_row (gpointer item,
          gpointer user_data)
{
  CandorCandidate *candidate = item;
  g_autofree char *facts = facts_of (candidate);
  g_autofree char *title = g_markup_escape_text (candor_candidate_get_name (candidate), -1);
  g_autofree char *subtitle = g_markup_escape_text (facts, -1);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  candor_candidate_get_name (candidate), -1);
  g_object_set_data_full (G_OBJECT (row), "candor-candidate", g_object_ref (candidate),
                          g_object_unref);
  return row;
}

static void
set_library (CandorCandidateField *self,
             CandorLibrary        *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  gtk_filter_list_model_set_model (self->known, candor_library_get_candidates (library));
}

static gboolean
candor_candidate_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CANDOR_CANDIDATE_FIELD (widget)->entry);
}

static void
candor_candidate_field_dispose (GObject *object)
{
  CandorCandidateField *self = CANDOR_CANDIDATE_FIELD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CANDIDATE_FIELD);
  g_clear_object (&self->library);
  g_clear_object (&self->candidate);
  G_OBJECT_CLASS (candor_candidate_field_parent_class)->dispose (object);
}

static void
candor_candidate_field_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  CandorCandidateField *self = CANDOR_CANDIDATE_FIELD (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_CANDIDATE:
      g_value_set_object (value, self->candidate);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_field_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (CANDOR_CANDIDATE_FIELD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-candidate-field.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateField, entry);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateField, known);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateField, filter);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateField, matches);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateField, list);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateField, hint);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, known_activated_cb);
}

static void
candor_candidate_field_class_init (CandorCandidateFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_candidate_field_dispose;
  object_class->get_property = candor_candidate_field_get_property;
  object_class->set_property = candor_candidate_field_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = candor_candidate_field_grab_focus;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CANDIDATE] =
    g_param_spec_object ("candidate", NULL, NULL, CANDOR_TYPE_CANDIDATE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_CANDIDATE);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_candidate_field_init (CandorCandidateField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, self->matches, make_row, NULL, NULL);
}

/**
 * candor_candidate_field_get_candidate:
 * @self: the field
 *
 * Returns: (transfer none) (nullable): the known candidate that is meant
 */
CandorCandidate *
candor_candidate_field_get_candidate (CandorCandidateField *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE_FIELD (self), NULL);

  return self->candidate;
}

/**
 * candor_candidate_field_get_name:
 * @self: the field
 *
 * Returns: (transfer full): the name as it stands there, without blanks around it
 */
char *
candor_candidate_field_get_name (CandorCandidateField *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE_FIELD (self), NULL);

  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

/**
 * candor_candidate_field_is_ambiguous:
 * @self: the field
 *
 * Returns: whether two or more known candidates have that name and none of them was chosen
 */
gboolean
candor_candidate_field_is_ambiguous (CandorCandidateField *self)
{
  g_autofree char *name = NULL;
  CandorCandidate *namesake = NULL;

  g_return_val_if_fail (CANDOR_IS_CANDIDATE_FIELD (self), FALSE);

  name = candor_candidate_field_get_name (self);
  return self->candidate == NULL && count_namesakes (self, name, &namesake) > 1;
}

/**
 * candor_candidate_field_choose:
 * @self: the field
 * @candidate: a known candidate
 *
 * Takes that candidate.
 */
void
candor_candidate_field_choose (CandorCandidateField *self,
                               CandorCandidate      *candidate)
{
  GtkEditable *text;

  g_return_if_fail (CANDOR_IS_CANDIDATE_FIELD (self));
  g_return_if_fail (CANDOR_IS_CANDIDATE (candidate));

  set_candidate (self, candidate);
  self->is_chosen = TRUE;
  self->is_choosing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), candor_candidate_get_name (candidate));
  self->is_choosing = FALSE;
  text = gtk_editable_get_delegate (GTK_EDITABLE (self->entry));
  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
  gtk_editable_set_position (text, -1);
  show_known (self);
}
