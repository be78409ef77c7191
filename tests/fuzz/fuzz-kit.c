/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "candor-guide-file.h"

/* What is read as a kit is written, read again and written to the same bytes. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr(GFile) file = fuzz_file (data, size);
  g_autoptr(CandorKit) kit = candor_kit_read_xml (file, NULL, NULL);
  g_autoptr(CandorKit) again = NULL;
  g_autoptr(GFile) written = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) twice = NULL;
  g_autoptr(GError) error = NULL;

  if (kit == NULL)
    return 0;
  bytes = candor_kit_write_xml (kit, &error);
  g_assert_no_error (error);
  written = fuzz_file (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  again = candor_kit_read_xml (written, NULL, &error);
  g_assert_no_error (error);
  twice = candor_kit_write_xml (again, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, twice));
  return 0;
}
