/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Writes JSON as it is promised to scripts: UTF-8, one decimal, a decimal point in every locale. (json-glib would write the
 * double 72.1 with all its digits, 72.099999999999994.) In an array the key is NULL. */
typedef struct _CandorJson CandorJson;

CandorJson *candor_json_new          (void);
void        candor_json_free         (CandorJson *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorJson, candor_json_free)
void        candor_json_print        (CandorJson *self);        /* on stdout */

void        candor_json_begin_object (CandorJson *self,
                                      const char *key);
void        candor_json_end_object   (CandorJson *self);
void        candor_json_begin_array  (CandorJson *self,
                                      const char *key);
void        candor_json_end_array    (CandorJson *self);
void        candor_json_add_null     (CandorJson *self,
                                      const char *key);
void        candor_json_add_text     (CandorJson *self,         /* NULL and "" are null: not known */
                                      const char *key,
                                      const char *text);
void        candor_json_add_texts    (CandorJson *self,
                                      const char *key,
                                      GPtrArray  *texts);
void        candor_json_add_integer  (CandorJson *self,
                                      const char *key,
                                      int         number);
void        candor_json_add_count    (CandorJson *self,         /* 0 is null: not judged */
                                      const char *key,
                                      int         number);
void        candor_json_add_decimal  (CandorJson *self,
                                      const char *key,
                                      double      number);
void        candor_json_add_hundredths (CandorJson *self,       /* two decimals */
                                        const char *key,
                                        double      number);
void        candor_json_add_boolean  (CandorJson *self,
                                      const char *key,
                                      gboolean    value);
void        candor_json_add_time     (CandorJson *self,         /* RFC 3339; 0 is null */
                                      const char *key,
                                      gint64      time_us);
