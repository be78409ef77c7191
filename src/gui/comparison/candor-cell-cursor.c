/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-cell-cursor.h"

struct _CandorCellCursor
{
  GObject        parent_instance;

  GtkAdjustment *across;
  int            question;
};

G_DEFINE_FINAL_TYPE (CandorCellCursor, candor_cell_cursor, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_QUESTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_cell_cursor_finalize (GObject *object)
{
  g_clear_object (&CANDOR_CELL_CURSOR (object)->across);
  G_OBJECT_CLASS (candor_cell_cursor_parent_class)->finalize (object);
}

static void
candor_cell_cursor_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_QUESTION:
      g_value_set_int (value, CANDOR_CELL_CURSOR (object)->question);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_cell_cursor_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_QUESTION:
      candor_cell_cursor_set_question (CANDOR_CELL_CURSOR (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_cell_cursor_class_init (CandorCellCursorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = candor_cell_cursor_finalize;
  object_class->get_property = candor_cell_cursor_get_property;
  object_class->set_property = candor_cell_cursor_set_property;

  properties[PROP_QUESTION] =
    g_param_spec_int ("question", NULL, NULL, -1, G_MAXINT, -1,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_cell_cursor_init (CandorCellCursor *self)
{
  self->across = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  self->question = -1;
}

/**
 * candor_cell_cursor_new:
 *
 * Returns: (transfer full): a cursor on no question
 */
CandorCellCursor *
candor_cell_cursor_new (void)
{
  return g_object_new (CANDOR_TYPE_CELL_CURSOR, NULL);
}

/**
 * candor_cell_cursor_get_across:
 * @self: a cursor
 *
 * Returns: (transfer none): how far the cells are moved, in pixels
 */
GtkAdjustment *
candor_cell_cursor_get_across (CandorCellCursor *self)
{
  g_return_val_if_fail (CANDOR_IS_CELL_CURSOR (self), NULL);

  return self->across;
}

/**
 * candor_cell_cursor_get_question:
 * @self: a cursor
 *
 * Returns: the question in focus, from 0; -1 for none
 */
int
candor_cell_cursor_get_question (CandorCellCursor *self)
{
  g_return_val_if_fail (CANDOR_IS_CELL_CURSOR (self), -1);

  return self->question;
}

/**
 * candor_cell_cursor_set_question:
 * @self: a cursor
 * @question: a question, from 0; -1 for none
 *
 * Moves the focus to a question.
 */
void
candor_cell_cursor_set_question (CandorCellCursor *self,
                                 int               question)
{
  g_return_if_fail (CANDOR_IS_CELL_CURSOR (self));

  if (self->question == question)
    return;
  self->question = question;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
}
