/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The one error domain of the house. Codes say what a caller can do about it; messages are for
 * people: what failed, why, what to do. */
typedef enum
{
  CANDOR_ERROR_FAILED,          /* anything that has no code of its own */
  CANDOR_ERROR_INVALID,         /* a value or a file that is not what it should be */
  CANDOR_ERROR_INVALID_TEXT,     /* a text whose character set is not known: ask for it */
  CANDOR_ERROR_RANGE,           /* a position, score or number off its range */
  CANDOR_ERROR_STATE,           /* the state of the interview does not allow it */
  CANDOR_ERROR_INCOMPLETE,      /* signing with something owed */
  CANDOR_ERROR_NOT_FOUND,       /* no such id */
  CANDOR_ERROR_AMBIGUOUS,       /* more than one thing answers to that id */
  CANDOR_ERROR_EXISTS,          /* there is one already */
  CANDOR_ERROR_BUSY,            /* another program or a running interview has it */
  CANDOR_ERROR_NO_SPACE,        /* disk or quota is full: try again when there is room */
  CANDOR_ERROR_READ_ONLY,       /* the database can only be read */
  CANDOR_ERROR_NEWER,           /* made by a newer Candor, cannot be read */
  CANDOR_ERROR_FOREIGN,         /* a database, but not one of Candor's */
  CANDOR_ERROR_DAMAGED,         /* the database is damaged */
} CandorError;

#define CANDOR_ERROR (candor_error_quark ())
GQuark candor_error_quark (void);
