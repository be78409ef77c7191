/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-note-marks.h"

#include "candor-config.h"
#include "candor-enum-types.h"
#include "candor-note-check.h"

/* A word is looked at when it seems to be finished. */
#define AFTER_MS 400
/* Orange of the palette: to be told from a spelling mistake, and to be seen on light and dark. */
#define UNDERLINE "#c64600"
#define N_CATEGORIES (CANDOR_NOTE_CATEGORY_JUDGEMENT + 1)

struct _CandorNoteMarks
{
  GObject          parent_instance;

  GtkTextView     *view;            /* the editor that we go with */
  GtkLabel        *explanation;
  GSettings       *settings;
  CandorNoteCheck *check;
  gboolean         enabled;
  gboolean         hidden;

  GtkTextBuffer   *buffer;          /* nullable */
  GSignalGroup    *buffer_signals;
  GtkTextMark     *changed_from;    /* while something waits to be looked at */
  GtkTextMark     *changed_to;
  guint            source;
};

G_DEFINE_FINAL_TYPE (CandorNoteMarks, candor_note_marks, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ENABLED,
  PROP_HIDDEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_on (CandorNoteMarks *self)
{
  return self->enabled && !self->hidden && self->buffer != NULL;
}

static GtkTextTag *
tag_of (CandorNoteMarks   *self,
        CandorNoteCategory category)
{
  const char *name = candor_enum_to_nick (CANDOR_TYPE_NOTE_CATEGORY, category);
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (self->buffer), name);
  GdkRGBA colour;

  if (tag != NULL)
    return tag;
  gdk_rgba_parse (&colour, UNDERLINE);
  return gtk_text_buffer_create_tag (self->buffer, name, "underline", PANGO_UNDERLINE_ERROR,
                                     "underline-rgba", &colour, NULL);
}

static void
take_marks_away (CandorNoteMarks   *self,
                 const GtkTextIter *start,
                 const GtkTextIter *end)
{
  for (guint category = 0; category < N_CATEGORIES; category++)
    gtk_text_buffer_remove_tag (self->buffer, tag_of (self, category), start, end);
}

static void
mark (CandorNoteMarks         *self,
      const GtkTextIter       *from,
      const CandorNoteFinding *finding)
{
  GtkTextIter start = *from;
  GtkTextIter end = *from;

  gtk_text_iter_forward_chars (&start, finding->start);
  gtk_text_iter_forward_chars (&end, finding->end);
  gtk_text_buffer_apply_tag (self->buffer, tag_of (self, finding->category), &start, &end);
}

static void
check_lines (CandorNoteMarks *self,
             GtkTextIter     *start,
             GtkTextIter     *end)
{
  g_autofree char *text = NULL;
  g_autoptr(GArray) findings = NULL;

  gtk_text_iter_set_line_offset (start, 0);
  if (!gtk_text_iter_ends_line (end))
    gtk_text_iter_forward_to_line_end (end);
  text = gtk_text_buffer_get_slice (self->buffer, start, end, TRUE);
  findings = candor_note_check_text (self->check, text);
  take_marks_away (self, start, end);
  for (guint i = 0; i < findings->len; i++)
    mark (self, start, &g_array_index (findings, CandorNoteFinding, i));
}

/* The marked word around a character. */
static char *
explain (CandorNoteMarks   *self,
         const GtkTextIter *at)
{
  for (guint category = 0; category < N_CATEGORIES; category++)
    {
      GtkTextTag *tag = tag_of (self, category);
      GtkTextIter start = *at;
      GtkTextIter end = *at;
      g_autofree char *word = NULL;

      if (!gtk_text_iter_has_tag (at, tag))
        continue;
      if (!gtk_text_iter_starts_tag (&start, tag))
        gtk_text_iter_backward_to_tag_toggle (&start, tag);
      gtk_text_iter_forward_to_tag_toggle (&end, tag);
      word = gtk_text_iter_get_slice (&start, &end);
      return candor_note_explain (category, word);
    }
  return NULL;
}

/* The cursor is behind a word when no other was begun since. */
static char *
explain_at_cursor (CandorNoteMarks *self)
{
  GtkTextIter at;
  char *sentence;

  gtk_text_buffer_get_iter_at_mark (self->buffer, &at, gtk_text_buffer_get_insert (self->buffer));
  sentence = explain (self, &at);
  while (sentence == NULL && !gtk_text_iter_starts_line (&at))
    {
      gtk_text_iter_backward_char (&at);
      if (g_unichar_isalnum (gtk_text_iter_get_char (&at)))
        return explain (self, &at);
    }
  return sentence;
}

static void
show_explanation (CandorNoteMarks *self)
{
  g_autofree char *sentence = NULL;

  if (is_on (self) && gtk_widget_has_focus (GTK_WIDGET (self->view)))
    sentence = explain_at_cursor (self);
  if (sentence == NULL)
    sentence = g_strdup ("");
  if (g_str_equal (gtk_label_get_label (self->explanation), sentence))
    return;
  gtk_label_set_label (self->explanation, sentence);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->explanation), sentence[0] != '\0' ? sentence : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sentence, -1);
}

static gboolean
check_cb (gpointer user_data)
{
  CandorNoteMarks *self = user_data;
  GtkTextIter start, end;

  self->source = 0;
  gtk_text_buffer_get_iter_at_mark (self->buffer, &start, self->changed_from);
  gtk_text_buffer_get_iter_at_mark (self->buffer, &end, self->changed_to);
  check_lines (self, &start, &end);
  show_explanation (self);
  return G_SOURCE_REMOVE;
}

/* What waits already and what comes are looked at together. */
static void
look_later (CandorNoteMarks   *self,
            const GtkTextIter *start,
            const GtkTextIter *end)
{
  GtkTextIter from, to;

  if (!is_on (self))
    return;
  gtk_text_buffer_get_iter_at_mark (self->buffer, &from, self->changed_from);
  gtk_text_buffer_get_iter_at_mark (self->buffer, &to, self->changed_to);
  if (self->source == 0 || gtk_text_iter_compare (start, &from) < 0)
    gtk_text_buffer_move_mark (self->buffer, self->changed_from, start);
  if (self->source == 0 || gtk_text_iter_compare (end, &to) > 0)
    gtk_text_buffer_move_mark (self->buffer, self->changed_to, end);
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (AFTER_MS, check_cb, self);
}

static void
inserted_cb (CandorNoteMarks *self,
             GtkTextIter     *end,
             const char      *text,
             int              length)
{
  GtkTextIter start = *end;

  gtk_text_iter_backward_chars (&start, g_utf8_strlen (text, length));
  look_later (self, &start, end);
}

static void
deleted_cb (CandorNoteMarks *self,
            GtkTextIter     *start,
            GtkTextIter     *end)
{
  look_later (self, start, end);
}

static void
look_at_all (CandorNoteMarks *self)
{
  GtkTextIter start, end;

  if (self->buffer == NULL)
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  if (!is_on (self))
    take_marks_away (self, &start, &end);
  else if (gtk_widget_get_mapped (GTK_WIDGET (self->view)))
    look_later (self, &start, &end);
  show_explanation (self);
}

static void
candor_note_marks_dispose (GObject *object)
{
  CandorNoteMarks *self = CANDOR_NOTE_MARKS (object);

  candor_note_marks_set_buffer (self, NULL);
  g_clear_object (&self->buffer_signals);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->check, candor_note_check_unref);
  G_OBJECT_CLASS (candor_note_marks_parent_class)->dispose (object);
}

static void
candor_note_marks_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  CandorNoteMarks *self = CANDOR_NOTE_MARKS (object);

  switch (property_id)
    {
    case PROP_ENABLED:
      g_value_set_boolean (value, self->enabled);
      break;
    case PROP_HIDDEN:
      g_value_set_boolean (value, self->hidden);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_note_marks_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  CandorNoteMarks *self = CANDOR_NOTE_MARKS (object);

  switch (property_id)
    {
    case PROP_ENABLED:
      self->enabled = g_value_get_boolean (value);
      look_at_all (self);
      break;
    case PROP_HIDDEN:
      self->hidden = g_value_get_boolean (value);
      look_at_all (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_note_marks_class_init (CandorNoteMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_note_marks_dispose;
  object_class->get_property = candor_note_marks_get_property;
  object_class->set_property = candor_note_marks_set_property;

  properties[PROP_ENABLED] =
    g_param_spec_boolean ("enabled", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HIDDEN] =
    g_param_spec_boolean ("hidden", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static CandorNoteCheck *
make_check (void)
{
  g_autoptr(GStrvBuilder) languages = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  g_strv_builder_addv (languages, (const char **) g_get_language_names ());
  g_strv_builder_add (languages, "en");
  names = g_strv_builder_end (languages);
  return candor_note_check_new ((const char * const *) names);
}

static void
candor_note_marks_init (CandorNoteMarks *self)
{
  self->check = make_check ();
  self->settings = g_settings_new (APPLICATION_ID);
  self->buffer_signals = g_signal_group_new (GTK_TYPE_TEXT_BUFFER);
  g_signal_group_connect_data (self->buffer_signals, "insert-text", G_CALLBACK (inserted_cb), self, NULL,
                               G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  g_signal_group_connect_data (self->buffer_signals, "delete-range", G_CALLBACK (deleted_cb), self, NULL,
                               G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  g_signal_group_connect_swapped (self->buffer_signals, "notify::cursor-position",
                                  G_CALLBACK (show_explanation), self);
}

/**
 * candor_note_marks_new:
 * @view: an editor
 * @explanation: the label beside it, that says what is the matter with the word at the cursor
 *
 * Returns: (transfer full): the marks of the editor
 */
CandorNoteMarks *
candor_note_marks_new (GtkTextView *view,
                       GtkLabel    *explanation)
{
  CandorNoteMarks *self;

  g_return_val_if_fail (GTK_IS_TEXT_VIEW (view), NULL);
  g_return_val_if_fail (GTK_IS_LABEL (explanation), NULL);

  self = g_object_new (CANDOR_TYPE_NOTE_MARKS, NULL);
  self->view = view;
  self->explanation = explanation;
  g_signal_connect_object (view, "map", G_CALLBACK (look_at_all), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::has-focus", G_CALLBACK (show_explanation), self, G_CONNECT_SWAPPED);
  g_settings_bind (self->settings, "check-notes", self, "enabled", G_SETTINGS_BIND_GET);
  return self;
}

/**
 * candor_note_marks_set_buffer:
 * @self: the marks
 * @buffer: (nullable): what the editor shows now
 *
 * Goes over to another text.
 */
void
candor_note_marks_set_buffer (CandorNoteMarks *self,
                              GtkTextBuffer   *buffer)
{
  GtkTextIter start;

  g_return_if_fail (CANDOR_IS_NOTE_MARKS (self));

  if (self->buffer != NULL)
    {
      g_clear_handle_id (&self->source, g_source_remove);
      gtk_text_buffer_delete_mark (self->buffer, self->changed_from);
      gtk_text_buffer_delete_mark (self->buffer, self->changed_to);
    }
  g_set_object (&self->buffer, buffer);
  g_signal_group_set_target (self->buffer_signals, buffer);
  if (buffer == NULL)
    return;
  gtk_text_buffer_get_start_iter (buffer, &start);
  self->changed_from = gtk_text_buffer_create_mark (buffer, NULL, &start, TRUE);
  self->changed_to = gtk_text_buffer_create_mark (buffer, NULL, &start, FALSE);
  look_at_all (self);
}
