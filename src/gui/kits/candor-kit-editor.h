/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"

#define CANDOR_TYPE_KIT_EDITOR (candor_kit_editor_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitEditor, candor_kit_editor, CANDOR, KIT_EDITOR, GObject)

/* What a person can do to a kit. Each function changes a copy and hands it to the library; the kit itself is set anew by its owner.
 * Properties: library, kit. Signals: "told" (sentence): what could not be done, or that a kit in use goes on as its next version.
 * Positions count from 1; a function that moves returns the new one, 0 when it could not be done. */
guint    candor_kit_editor_place        (CandorKitEditor  *self,          /* index in its group, counted without itself */
                                         guint             position,
                                         CandorRequirement requirement,
                                         guint             index);
guint    candor_kit_editor_step         (CandorKitEditor *self,           /* by -1 or 1; past the end it goes into the next group */
                                         guint            position,
                                         int              by);
gboolean candor_kit_editor_weigh        (CandorKitEditor *self,
                                         guint            position,
                                         int              weight);
gboolean candor_kit_editor_remove       (CandorKitEditor *self,
                                         guint            position,
                                         char           **ticket);        /* for Undo (transfer full) */
gboolean candor_kit_editor_put_back     (CandorKitEditor *self,
                                         const char      *ticket);
gboolean candor_kit_editor_set_details  (CandorKitEditor *self,
                                         const char      *name,
                                         const char      *role,
                                         int              minutes,
                                         gboolean         opens_answers);
gboolean candor_kit_editor_set_opening  (CandorKitEditor *self,
                                         const char      *script,
                                         int              minutes);
gboolean candor_kit_editor_set_closing  (CandorKitEditor *self,
                                         const char      *script,
                                         int              minutes);
gboolean candor_kit_editor_set_instructions (CandorKitEditor *self,
                                             const char      *instructions);
gboolean candor_kit_editor_set_scale    (CandorKitEditor    *self,
                                         const char * const *labels);
