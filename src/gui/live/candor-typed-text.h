/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_TYPED_TEXT (candor_typed_text_get_type ())
G_DECLARE_FINAL_TYPE (CandorTypedText, candor_typed_text, CANDOR, TYPED_TEXT, GtkWidget)

/* A heading and the text somebody types under it. Properties: label; grows (with its text, where
 * the page scrolls). Tab leaves it. Signal "typed" (text): after each change made by the person,
 * never after candor_typed_text_show(). Editors of the same label share the text of an owner. */
void        candor_typed_text_show     (CandorTypedText *self,
                                        GObject         *owner,    /* keeps the buffer, with its undo */
                                        const char      *text);
gpointer    candor_typed_text_get_owner (CandorTypedText *self);
char       *candor_typed_text_get_text (CandorTypedText *self);
void        candor_typed_text_focus    (CandorTypedText *self);
/* While an input method composes, keys are its before they are anybody's. */
gboolean    candor_typed_text_offer_key     (CandorTypedText *self,
                                             GdkEvent        *event);
void        candor_typed_text_end_composing (CandorTypedText *self);
/* What a screen reader says of the editor: "Answer to question 5 of 9: …" */
void        candor_typed_text_set_accessible_label (CandorTypedText *self,
                                                    const char      *label);
/* Puts "[12:40] " before the line with the cursor, once; one step of undo. */
void        candor_typed_text_insert_time         (CandorTypedText *self,
                                                   const char      *stamp);
/* While others see the screen no word is underlined. */
void        candor_typed_text_hide_marks          (CandorTypedText *self,
                                                   gboolean         hidden);
