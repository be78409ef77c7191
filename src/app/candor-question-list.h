/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"

/* The questions that answer to a query: holds row ids, and of the questions only those that somebody else holds.
 * Follows the changes of its library. */
#define CANDOR_TYPE_QUESTION_LIST (candor_question_list_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionList, candor_question_list, CANDOR, QUESTION_LIST, GObject)

GListModel *candor_question_list_new (CandorLibrary             *library,
                                      const CandorQuestionQuery *query,
                                      GError                   **error);
guint       candor_question_list_find (CandorQuestionList *self,      /* G_MAXUINT: not in this list */
                                       const char         *id);       /* "GUIDE/ID" */
