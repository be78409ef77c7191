/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Runs the built candorctl on a database of its own. */
typedef struct
{
  char *folder;
  char *database;
  char *input;                  /* what the next run reads on stdin (nullable) */
  char *output;                 /* what the last run wrote */
  char *complaint;
} Candorctl;

void        candorctl_set_up    (Candorctl    *self,
                                 gconstpointer data);
void        candorctl_tear_down (Candorctl    *self,
                                 gconstpointer data);
/* Asserts the status; --database is added. */
void        candorctl_run       (Candorctl  *self,
                                 int         status,
                                 const char *word,
                                 ...) G_GNUC_NULL_TERMINATED;
/* The same, and takes the id alone on stdout. (transfer full) */
char       *candorctl_make      (Candorctl  *self,
                                 const char *word,
                                 ...) G_GNUC_NULL_TERMINATED;
char       *candorctl_path      (Candorctl  *self,
                                 const char *name);
