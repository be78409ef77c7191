/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "candor-enum-types.h"

#define MOST_POINTS 64
#define MOST_MINUTES (24 * 60)

typedef struct
{
  char    *answer;
  char    *note;
  char    *score;
  char    *minutes;
  GStrv    points;
  GStrv    no_points;
  gboolean is_skipped;
  char    *skip_reason;
} RecordOptions;

static void
record_options_clear (RecordOptions *self)
{
  g_free (self->answer);
  g_free (self->note);
  g_free (self->score);
  g_free (self->minutes);
  g_free (self->skip_reason);
  g_strfreev (self->points);
  g_strfreev (self->no_points);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RecordOptions, record_options_clear)

/* --skip takes a reason or none. */
static gboolean
skip_cb (const char *option,
         const char *value,
         gpointer    data,
         GError    **error)
{
  RecordOptions *given = data;

  given->is_skipped = TRUE;
  g_free (given->skip_reason);
  given->skip_reason = g_strdup (value);
  return candor_cli_check_text (value, error);
}

/* N, na, later or none */
static gboolean
take_score (CandorResponseEdit *edit,
            const char         *score,
            GError            **error)
{
  guint number;

  if (score == NULL)
    return TRUE;

  edit->fields |= CANDOR_EDIT_RATING;
  if (g_str_equal (score, "na"))
    edit->rating = CANDOR_RATING_NA;
  else if (g_str_equal (score, "later"))
    edit->rating = CANDOR_RATING_LATER;
  else if (g_str_equal (score, "none"))
    edit->rating = CANDOR_RATING_UNRATED;
  else if (candor_cli_number (score, "--score", &number, error))
    {
      edit->rating = CANDOR_RATING_SCORED;
      edit->score = number;
    }
  else
    return FALSE;
  return TRUE;
}

static gboolean
take_points (GStrv       points,
             const char *option,
             guint64    *mask,
             GError    **error)
{
  for (guint i = 0; points != NULL && points[i] != NULL; i++)
    {
      guint point;

      if (!candor_cli_number (points[i], option, &point, error))
        return FALSE;
      if (point < 1 || point > MOST_POINTS)
        return candor_cli_refuse (error, _("“%s” is no number for %s."), points[i], option);
      *mask |= G_GUINT64_CONSTANT (1) << (point - 1);
    }
  return TRUE;
}

static gboolean
take_minutes (CandorResponseEdit *edit,
              const char         *minutes,
              GError            **error)
{
  char *end;
  double number;

  if (minutes == NULL)
    return TRUE;

  number = g_ascii_strtod (minutes, &end);
  if (end == minutes || *end != '\0' || !(number >= 0 && number <= MOST_MINUTES))
    return candor_cli_refuse (error, _("“%s” is no number for %s."), minutes, "--minutes");
  edit->fields |= CANDOR_EDIT_ELAPSED;
  edit->elapsed_s = (int) lround (number * 60);
  return TRUE;
}

/* One of the ready reasons, or a sentence of one's own. */
static void
take_skip (CandorResponseEdit *edit,
           RecordOptions      *given)
{
  int reason = CANDOR_SKIP_REASON_NONE;

  if (!given->is_skipped)
    return;

  edit->fields |= CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_SKIPPED;
  if (given->skip_reason != NULL &&
      !candor_enum_from_nick (CANDOR_TYPE_SKIP_REASON, given->skip_reason, &reason))
    {
      reason = CANDOR_SKIP_REASON_OTHER;
      edit->skip_note = g_steal_pointer (&given->skip_reason);
    }
  edit->skip_reason = reason;
}

static void
take_texts (CandorResponseEdit *edit,
            RecordOptions      *given)
{
  if (given->answer != NULL)
    edit->fields |= CANDOR_EDIT_ANSWER;
  if (given->note != NULL)
    edit->fields |= CANDOR_EDIT_NOTE;
  edit->answer = g_steal_pointer (&given->answer);
  edit->note = g_steal_pointer (&given->note);
}

static CandorResponseEdit *
make_edit (RecordOptions *given,
           GError       **error)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  if (!candor_cli_take_text (&given->answer, error) ||
      !candor_cli_take_text (&given->note, error) ||
      !take_score (edit, given->score, error) ||
      !take_points (given->points, "--point", &edit->heard, error) ||
      !take_points (given->no_points, "--no-point", &edit->unheard, error) ||
      !take_minutes (edit, given->minutes, error))
    return NULL;

  if (edit->heard != 0 || edit->unheard != 0)
    edit->fields |= CANDOR_EDIT_POINTS;
  take_skip (edit, given);
  take_texts (edit, given);
  if (edit->fields != 0)
    return g_steal_pointer (&edit);
  candor_cli_refuse (error, _("There is nothing to record."));
  return NULL;
}

gboolean
candor_cli_interview_record (CandorCli *cli,
                             GError   **error)
{
  g_auto(RecordOptions) given = { NULL };
  g_autoptr(CandorResponseEdit) edit = NULL;
  /* ISO C has no cast between the two. */
  const union { GOptionArgFunc func; gpointer data; } skip = { skip_cb };
  guint position;
  const GOptionEntry options[] = {
    { "answer", 0, 0, G_OPTION_ARG_FILENAME, &given.answer,
      N_("What they said; @FILE and @- are read"), N_("T") },
    { "note", 0, 0, G_OPTION_ARG_FILENAME, &given.note, N_("What you think; @FILE and @- are read"),
      N_("T") },
    { "score", 0, 0, G_OPTION_ARG_FILENAME, &given.score, N_("A score, na, later or none"),
      N_("N") },
    { "point", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.points,
      N_("This key point was heard; may be repeated"), N_("N") },
    { "no-point", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.no_points,
      N_("This one was not; may be repeated"), N_("N") },
    { "minutes", 0, 0, G_OPTION_ARG_FILENAME, &given.minutes, N_("The time it took"), N_("M") },
    { "skip", 0, G_OPTION_FLAG_OPTIONAL_ARG, G_OPTION_ARG_CALLBACK, skip.data,
      N_("It was skipped: answered-earlier, no-time, not-relevant, technical, or a sentence"),
      N_("REASON") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse_into (cli, options, &given, 2, 2, error) ||
      !candor_cli_number (cli->words[1], "POSITION", &position, error) ||
      (edit = make_edit (&given, error)) == NULL ||
      candor_cli_open (cli, error) == NULL)
    return FALSE;
  return candor_library_record (cli->library, cli->words[0], position, edit, error);
}
