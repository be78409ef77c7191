/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

static void
append_span (GString          *markup,
             const CandorSpan *span,
             gboolean          with_links)
{
  g_autofree char *text = g_markup_escape_text (span->text, -1);
  g_autofree char *href = span->href == NULL || !with_links ? NULL : g_markup_escape_text (span->href, -1);
  static const struct
  {
    CandorSpanStyle style;
    const char     *open;
    const char     *close;
  } tags[] = {
    { CANDOR_SPAN_STRONG, "<b>", "</b>" },
    { CANDOR_SPAN_EMPHASIS, "<i>", "</i>" },
    { CANDOR_SPAN_STRIKE, "<s>", "</s>" },
    { CANDOR_SPAN_CODE, "<tt>", "</tt>" },
  };

  if (href != NULL)
    g_string_append_printf (markup, "<a href=\"%s\">", href);
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (span->style & tags[i].style)
      g_string_append (markup, tags[i].open);
  g_string_append (markup, text);
  for (guint i = G_N_ELEMENTS (tags); i > 0; i--)
    if (span->style & tags[i - 1].style)
      g_string_append (markup, tags[i - 1].close);
  if (href != NULL)
    g_string_append (markup, "</a>");
}

/**
 * candor_spans_to_pango:
 * @spans: (element-type CandorSpan) (nullable): the spans of a block
 * @with_links: whether links stay links, which a label can hold and Pango alone cannot
 *
 * Returns: (transfer full): the same as Pango markup, every text escaped
 */
char *
candor_spans_to_pango (GPtrArray *spans,
                       gboolean   with_links)
{
  GString *markup = g_string_new (NULL);

  for (guint i = 0; spans != NULL && i < spans->len; i++)
    append_span (markup, g_ptr_array_index (spans, i), with_links);
  return g_string_free (markup, FALSE);
}
