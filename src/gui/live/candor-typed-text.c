/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-typed-text.h"

#include "candor-children.h"
#include "candor-note-check.h"
#include "candor-note-marks.h"

/* Heights with the margins of the text. */
#define ONE_LINE 36
#define LEAST 48
#define FOUR_LINES 90
#define MOST 240

struct _CandorTypedText
{
  GtkWidget          parent_instance;

  char              *label;
  gboolean           grows;
  gboolean           brief;                 /* begins as one line, grows to four */
  GtkTextBuffer     *buffer;
  GObject           *owner;
  gulong             changed_handler;
  gboolean           is_composing;          /* an input method has letters that are not text yet */

  CandorNoteMarks   *marks;

  GtkTextView       *view;
  GtkLabel          *explanation;
  GtkScrolledWindow *scroller;
};

G_DEFINE_FINAL_TYPE (CandorTypedText, candor_typed_text, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_GROWS,
  PROP_BRIEF,
  N_PROPS
};

enum
{
  TYPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
changed_cb (CandorTypedText *self)
{
  g_autofree char *text = candor_typed_text_get_text (self);

  g_signal_emit (self, signals[TYPED], 0, text);
}

/* An accent that waits for its letter is no word yet; GTK's own method would take any chord for that letter. */
static void
preedit_changed_cb (CandorTypedText *self,
                    const char      *preedit)
{
  self->is_composing = preedit != NULL && g_unichar_isalnum (g_utf8_get_char (preedit));
}

static GtkTextBuffer *
make_buffer (const char *text)
{
  GtkTextBuffer *buffer = gtk_text_buffer_new (NULL);
  GtkTextIter end;

  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  return buffer;
}

/* Each owner has a buffer of its own for each label, so that undo never reaches into another
 * question, and an answer is the same text in the talk and in write-up. */
static GtkTextBuffer *
buffer_of (CandorTypedText *self,
           GObject         *owner,
           const char      *text)
{
  g_autofree char *key = g_strconcat ("candor-buffer-", self->label, NULL);
  GtkTextBuffer *buffer = g_object_get_data (owner, key);

  if (buffer != NULL)
    return buffer;
  buffer = make_buffer (text);
  g_object_set_data_full (owner, key, buffer, g_object_unref);
  return buffer;
}

/* A scrollbar, shown or not, is higher than one line. */
static void
set_brief (CandorTypedText *self,
           gboolean         brief)
{
  self->brief = brief;
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER,
                                  brief ? GTK_POLICY_EXTERNAL : GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (self->scroller, brief ? ONE_LINE : LEAST);
  gtk_scrolled_window_set_max_content_height (self->scroller, brief ? FOUR_LINES : MOST);
}

static void
candor_typed_text_dispose (GObject *object)
{
  CandorTypedText *self = CANDOR_TYPED_TEXT (object);

  if (self->buffer != NULL)
    g_clear_signal_handler (&self->changed_handler, self->buffer);
  g_clear_object (&self->buffer);
  g_clear_object (&self->owner);
  g_clear_object (&self->marks);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_TYPED_TEXT);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_pointer (&self->label, g_free);
  G_OBJECT_CLASS (candor_typed_text_parent_class)->dispose (object);
}

static void
candor_typed_text_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  CandorTypedText *self = CANDOR_TYPED_TEXT (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_GROWS:
      g_value_set_boolean (value, self->grows);
      break;
    case PROP_BRIEF:
      g_value_set_boolean (value, self->brief);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_typed_text_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  CandorTypedText *self = CANDOR_TYPED_TEXT (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      candor_typed_text_set_accessible_label (self, self->label);
      break;
    case PROP_GROWS:
      self->grows = g_value_get_boolean (value);
      break;
    case PROP_BRIEF:
      set_brief (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_typed_text_class_init (CandorTypedTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_typed_text_dispose;
  object_class->get_property = candor_typed_text_get_property;
  object_class->set_property = candor_typed_text_set_property;

  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_GROWS] =
    g_param_spec_boolean ("grows", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_BRIEF] =
    g_param_spec_boolean ("brief", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[TYPED] = g_signal_new ("typed", CANDOR_TYPE_TYPED_TEXT, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-typed-text.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorTypedText, view);
  gtk_widget_class_bind_template_child (widget_class, CandorTypedText, explanation);
  gtk_widget_class_bind_template_child (widget_class, CandorTypedText, scroller);
}

static void
candor_typed_text_init (CandorTypedText *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->marks = candor_note_marks_new (self->view, self->explanation);
  g_signal_connect_swapped (self->view, "preedit-changed", G_CALLBACK (preedit_changed_cb), self);
}

/**
 * candor_typed_text_show:
 * @self: the editor
 * @owner: what the text belongs to; it keeps the buffer
 * @text: the text, taken when @owner has no buffer yet
 *
 * Shows the text of @owner. While that has been typed in before, its buffer is the newer truth.
 */
void
candor_typed_text_show (CandorTypedText *self,
                        GObject         *owner,
                        const char      *text)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (CANDOR_IS_TYPED_TEXT (self));
  g_return_if_fail (G_IS_OBJECT (owner));

  buffer = buffer_of (self, owner, text);
  if (buffer == self->buffer)
    return;
  gtk_text_view_reset_im_context (self->view);
  if (self->buffer != NULL)
    g_clear_signal_handler (&self->changed_handler, self->buffer);
  g_set_object (&self->buffer, buffer);
  g_set_object (&self->owner, owner);
  gtk_text_view_set_buffer (self->view, buffer);
  self->changed_handler = g_signal_connect_swapped (buffer, "changed", G_CALLBACK (changed_cb),
                                                    self);
  candor_note_marks_set_buffer (self->marks, buffer);
}

/**
 * candor_typed_text_get_owner:
 * @self: the editor
 *
 * While "typed" is emitted this is what the text belongs to, even if somebody has gone on meanwhile: an input method
 * hands over what it composes when the next text is shown.
 *
 * Returns: (transfer none) (nullable): whose text it shows
 */
gpointer
candor_typed_text_get_owner (CandorTypedText *self)
{
  g_return_val_if_fail (CANDOR_IS_TYPED_TEXT (self), NULL);

  return self->owner;
}

/**
 * candor_typed_text_offer_key:
 * @self: the editor, with the focus
 * @event: a key
 *
 * Lets the input method have the key if it is composing.
 *
 * Returns: whether it took it
 */
gboolean
candor_typed_text_offer_key (CandorTypedText *self,
                             GdkEvent        *event)
{
  g_return_val_if_fail (CANDOR_IS_TYPED_TEXT (self), FALSE);

  return self->is_composing && gtk_text_view_im_context_filter_keypress (self->view, event);
}

/**
 * candor_typed_text_end_composing:
 * @self: the editor
 *
 * Has the input method hand over what it composes.
 */
void
candor_typed_text_end_composing (CandorTypedText *self)
{
  g_return_if_fail (CANDOR_IS_TYPED_TEXT (self));

  gtk_text_view_reset_im_context (self->view);
}

/**
 * candor_typed_text_get_text:
 * @self: the editor
 *
 * Returns: (transfer full): what stands in it
 */
char *
candor_typed_text_get_text (CandorTypedText *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (CANDOR_IS_TYPED_TEXT (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/**
 * candor_typed_text_focus:
 * @self: the editor
 *
 * Puts the focus into the text.
 */
void
candor_typed_text_focus (CandorTypedText *self)
{
  g_return_if_fail (CANDOR_IS_TYPED_TEXT (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/**
 * candor_typed_text_set_accessible_label:
 * @self: the editor
 * @label: (nullable): what a screen reader says of it
 *
 * Names the editor; by itself it is called as its heading.
 */
void
candor_typed_text_set_accessible_label (CandorTypedText *self,
                                        const char      *label)
{
  g_return_if_fail (CANDOR_IS_TYPED_TEXT (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label != NULL ? label : "", -1);
}

/**
 * candor_typed_text_hide_marks:
 * @self: the editor
 * @hidden: whether others see it
 *
 * Underlines no word while others see the screen.
 */
void
candor_typed_text_hide_marks (CandorTypedText *self,
                              gboolean         hidden)
{
  g_return_if_fail (CANDOR_IS_TYPED_TEXT (self));

  g_object_set (self->marks, "hidden", hidden, NULL);
}

static char *
line_from (const GtkTextIter *start)
{
  GtkTextIter end = *start;

  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  return gtk_text_iter_get_slice (start, &end);
}

/**
 * candor_typed_text_insert_time:
 * @self: the editor
 * @stamp: such as "[12:40] "
 *
 * Puts a time before the line with the cursor, unless one stands there already. It is one step of undo.
 */
void
candor_typed_text_insert_time (CandorTypedText *self,
                               const char      *stamp)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;
  g_autofree char *line = NULL;

  g_return_if_fail (CANDOR_IS_TYPED_TEXT (self));
  g_return_if_fail (stamp != NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_view_reset_im_context (self->view);
  gtk_text_buffer_get_iter_at_mark (buffer, &start, gtk_text_buffer_get_insert (buffer));
  gtk_text_iter_set_line_offset (&start, 0);
  line = line_from (&start);
  if (!candor_line_has_time (line))
    gtk_text_buffer_insert_interactive (buffer, &start, stamp, -1, TRUE);
}
