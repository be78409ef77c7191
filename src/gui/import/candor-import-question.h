/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-proposing.h"

/* Asks what to do with a guide that is in the bank already, and says what would change. Responses:
 * "cancel", "new", "replace". */
GtkWindow *candor_import_question_new (GtkWindow             *parent,
                                       CandorProposalChanges *changes);
