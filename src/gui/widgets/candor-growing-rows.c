/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-growing-rows.h"

#define FIRST_ROWS 10
#define MORE_ROWS 16
/* From here on the list makes no more rows, and may know of all. */
#define ROWS_MADE 256
#define GROWING "candor-growing"

static gboolean
grow_cb (gpointer user_data)
{
  GtkSliceListModel *shown = user_data;
  guint n_shown = gtk_slice_list_model_get_size (shown);

  if (n_shown < ROWS_MADE - MORE_ROWS)
    {
      gtk_slice_list_model_set_size (shown, n_shown + MORE_ROWS);
      return G_SOURCE_CONTINUE;
    }
  gtk_slice_list_model_set_size (shown, G_MAXUINT);
  g_object_set_data (G_OBJECT (shown), GROWING, NULL);
  return G_SOURCE_REMOVE;
}

/**
 * candor_growing_rows_show:
 * @shown: the slice that the list shows
 * @model: all there is
 *
 * Shows @model in place of what was shown: the first rows now, the others once those are painted.
 */
void
candor_growing_rows_show (GtkSliceListModel *shown,
                          GListModel        *model)
{
  g_return_if_fail (GTK_IS_SLICE_LIST_MODEL (shown));

  gtk_slice_list_model_set_size (shown, FIRST_ROWS);
  gtk_slice_list_model_set_model (shown, model);
  if (g_object_get_data (G_OBJECT (shown), GROWING) != NULL)
    return;
  g_object_set_data (G_OBJECT (shown), GROWING, GINT_TO_POINTER (TRUE));
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, grow_cb, g_object_ref (shown), g_object_unref);
}

/**
 * candor_growing_rows_reach:
 * @shown: the slice that the list shows
 * @position: a position in all there is
 *
 * Lets the list know of that position now.
 */
void
candor_growing_rows_reach (GtkSliceListModel *shown,
                           guint              position)
{
  g_return_if_fail (GTK_IS_SLICE_LIST_MODEL (shown));

  if (gtk_slice_list_model_get_size (shown) <= position)
    gtk_slice_list_model_set_size (shown, position < ROWS_MADE ? position + 1 : G_MAXUINT);
}
