/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-kit-editor.h"

struct _CandorKitEditor
{
  GObject        parent_instance;

  CandorLibrary *library;
  CandorKit     *kit;
  GPtrArray     *removed;       /* (element-type CandorRemovedEntry), by ticket */
};

/* An entry that was taken out, for Undo. */
typedef struct
{
  char           *kit_id;
  CandorKitEntry *entry;
  guint           position;
} CandorRemovedEntry;

/* FALSE, and a sentence told. */
gboolean candor_kit_editor_tell_error (CandorKitEditor *self,
                                       const GError    *error);
/* Saves a changed copy. */
gboolean candor_kit_editor_keep       (CandorKitEditor *self,
                                       CandorKit       *kit);
