/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-block-builder.h"

static void
span_free (CandorSpan *span)
{
  g_free (span->text);
  g_free (span->href);
  g_free (span);
}

/*
 * candor_block_new:
 * @kind: what it is
 *
 * Makes an empty block.
 *
 * Returns: (transfer full): the block
 */
CandorBlock *
candor_block_new (CandorBlockKind kind)
{
  CandorBlock *self = g_new0 (CandorBlock, 1);

  self->kind = kind;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_block_free);
  self->spans = g_ptr_array_new_with_free_func ((GDestroyNotify) span_free);

  return self;
}

/**
 * candor_block_free:
 * @self: (transfer full) (nullable): a block
 *
 * Frees a block with all that is in it.
 */
void
candor_block_free (CandorBlock *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->children);
  g_ptr_array_unref (self->spans);
  g_free (self->text);
  g_free (self->language);
  g_free (self->no_run);
  g_free (self);
}
