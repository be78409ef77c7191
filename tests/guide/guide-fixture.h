/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-guide-file.h"

/* Small guides for the tests: a file that is removed again, and a sink that keeps all. */
#define GUIDE_HEAD \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
  "<guide xmlns=\"urn:candor:guide:1\" id=\"g\">\n" \
  "  <title>T</title>\n" \
  "  <section id=\"s\">\n" \
  "    <title>S</title>\n"
#define GUIDE_QUESTION(id) \
  "    <question id=\"" id "\">\n" \
  "      <prompt>What is " id "?</prompt>\n" \
  "      <answer/>\n" \
  "    </question>\n"
#define GUIDE_TAIL \
  "  </section>\n" \
  "</guide>\n"

typedef struct
{
  CandorGuide *guide;
  GPtrArray   *questions;       /* (element-type CandorQuestion) */
  GArray      *lines;           /* (element-type int) */
} ReadGuide;

GFile     *fixture_file_new      (const char *text,
                                  gssize      length);
void       fixture_file_free     (GFile      *file);
ReadGuide *fixture_read          (GFile      *file,
                                  GError    **error);
void       fixture_read_free     (ReadGuide  *read);
GBytes    *fixture_write         (ReadGuide  *read);
void       fixture_assert_refused (const char *text,
                                   gssize      length,
                                   int         line,
                                   const char *expected);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReadGuide, fixture_read_free)
