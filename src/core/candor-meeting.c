/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-meeting-private.h"

G_DEFINE_FINAL_TYPE (CandorMeeting, candor_meeting, G_TYPE_OBJECT)

static void
candor_meeting_finalize (GObject *object)
{
  CandorMeeting *self = CANDOR_MEETING (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->differences, g_ptr_array_unref);
  g_clear_pointer (&self->consensus, g_ptr_array_unref);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_meeting_parent_class)->finalize (object);
}

static void
candor_meeting_class_init (CandorMeetingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_meeting_finalize;
}

static void
row_free (CandorMeetingRow *self)
{
  g_ptr_array_unref (self->answers);
  g_free (self);
}

static void
candor_meeting_init (CandorMeeting *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  self->differences = g_ptr_array_new_with_free_func (g_free);
}

/* Mine, of that kit, can still be changed: a colleague's would sway it. */
static gboolean
is_awaited (CandorMeeting *self,
            const char    *kit_id)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const CandorPanelCard *card = self->cards->pdata[i];

      if (card->is_mine && g_strcmp0 (card->kit_id, kit_id) == 0 && !candor_panel_card_is_signed (card) &&
          card->state != CANDOR_INTERVIEW_STATE_CALLED_OFF)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_waiting (CandorMeeting         *self,
            const CandorPanelCard *card)
{
  return !card->is_mine && is_awaited (self, card->kit_id);
}

static CandorMeetingRow *
find_row (CandorMeeting *self,
          const char    *digest)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      CandorMeetingRow *row = self->rows->pdata[i];

      if (g_str_equal (row->digest, digest))
        return row;
    }
  return NULL;
}

/* The last one holds. */
static const CandorConsensus *
find_consensus (CandorMeeting *self,
                const char    *digest)
{
  for (guint i = self->consensus->len; i > 0; i--)
    {
      const CandorConsensus *consensus = self->consensus->pdata[i - 1];

      if (g_str_equal (consensus->digest, digest))
        return consensus;
    }
  return NULL;
}

static CandorMeetingRow *
add_row (CandorMeeting           *self,
         const CandorPanelAnswer *answer)
{
  CandorMeetingRow *row = g_new0 (CandorMeetingRow, 1);

  row->digest = answer->digest;
  row->headline = answer->headline;
  row->answers = g_ptr_array_new ();
  row->order = self->rows->len;
  row->consensus = find_consensus (self, answer->digest);
  g_ptr_array_set_size (row->answers, (int) self->cards->len);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
join (CandorMeeting *self,
      guint          card_index)
{
  const CandorPanelCard *card = self->cards->pdata[card_index];

  for (guint i = 0; i < card->answers->len; i++)
    {
      CandorPanelAnswer *answer = card->answers->pdata[i];
      CandorMeetingRow *row = find_row (self, answer->digest);

      if (row == NULL)
        row = add_row (self, answer);
      row->answers->pdata[card_index] = answer;
    }
}

/* Scores of another scale say something else. */
gboolean
candor_meeting_is_comparable (CandorMeeting *self,
                              guint          card)
{
  CandorScale *scale = candor_meeting_get_scale (self);

  return scale != NULL &&
         candor_scale_get_max (scale) ==
         candor_scale_get_max (((const CandorPanelCard *) self->cards->pdata[card])->scale);
}

static int
score_of (CandorMeeting          *self,
          const CandorMeetingRow *row,
          guint                   card)
{
  const CandorPanelAnswer *answer = row->answers->pdata[card];

  return answer != NULL && answer->state == CANDOR_CELL_SCORED && candor_meeting_is_comparable (self, card) ? answer->score : 0;
}

static gboolean
was_asked (const CandorPanelAnswer *answer)
{
  return answer != NULL && answer->state != CANDOR_CELL_NOT_ASKED && answer->state != CANDOR_CELL_ABSENT;
}

static void
settle_row (CandorMeeting    *self,
            CandorMeetingRow *row)
{
  int lowest = G_MAXINT;
  int highest = 0;
  guint n_asked = 0;

  for (guint i = 0; i < self->cards->len; i++)
    {
      int score = score_of (self, row, i);

      n_asked += was_asked (row->answers->pdata[i]);
      if (score == 0)
        continue;
      row->n_scores++;
      lowest = MIN (lowest, score);
      highest = MAX (highest, score);
    }
  row->difference = row->n_scores > 1 ? highest - lowest : 0;
  if (row->n_scores > 1)
    row->part = CANDOR_MEETING_JOINED;
  else
    row->part = n_asked > 0 ? CANDOR_MEETING_ALONE : CANDOR_MEETING_NOT_ASKED;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const CandorMeetingRow *first = *(CandorMeetingRow **) a;
  const CandorMeetingRow *second = *(CandorMeetingRow **) b;

  if (first->part != second->part)
    return (int) first->part - (int) second->part;
  if (first->difference != second->difference)
    return second->difference - first->difference;
  return (int) first->order - (int) second->order;
}

static void
compute_agreement (CandorMeeting *self)
{
  g_autofree int *scores = g_new0 (int, (gsize) self->rows->len * self->cards->len + 1);

  for (guint r = 0; r < self->rows->len; r++)
    for (guint c = 0; c < self->cards->len; c++)
      scores[r * self->cards->len + c] = score_of (self, self->rows->pdata[r], c);
  self->agreement = candor_agreement_compute (scores, self->rows->len, self->cards->len);
}

/**
 * candor_meeting_new:
 * @cards: (element-type CandorPanelCard): the scorecards of one candidate, those of this machine first
 * @consensus: (element-type CandorConsensus): what was settled, the oldest first
 *
 * Lays the scorecards side by side. Of one that is not signed, or that waits for mine, nothing goes in.
 *
 * Returns: (transfer full): the meeting
 */
CandorMeeting *
candor_meeting_new (GPtrArray *cards,
                    GPtrArray *consensus)
{
  CandorMeeting *self = g_object_new (CANDOR_TYPE_MEETING, NULL);

  self->cards = g_ptr_array_ref (cards);
  self->consensus = g_ptr_array_ref (consensus);
  for (guint i = 0; i < cards->len; i++)
    if (candor_meeting_is_open (self, i))
      join (self, i);
  for (guint i = 0; i < self->rows->len; i++)
    settle_row (self, self->rows->pdata[i]);
  candor_meeting_tell_differences (self);
  g_ptr_array_sort (self->rows, compare_rows);
  compute_agreement (self);
  return self;
}

/**
 * candor_meeting_get_cards:
 * @self: a meeting
 *
 * Returns: (transfer none) (element-type CandorPanelCard): all scorecards; look at candor_meeting_is_open() before their contents
 */
GPtrArray *
candor_meeting_get_cards (CandorMeeting *self)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self), NULL);

  return self->cards;
}

/**
 * candor_meeting_is_open:
 * @self: a meeting
 * @card: a scorecard, from 0
 *
 * Returns: whether its contents may be told
 */
gboolean
candor_meeting_is_open (CandorMeeting *self,
                        guint          card)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self) && card < self->cards->len, FALSE);

  return candor_panel_card_is_signed (self->cards->pdata[card]) && !is_waiting (self, self->cards->pdata[card]);
}

/**
 * candor_meeting_count_waiting:
 * @self: a meeting
 *
 * Returns: how many colleagues' scorecards are hidden until mine is signed
 */
guint
candor_meeting_count_waiting (CandorMeeting *self)
{
  guint n = 0;

  g_return_val_if_fail (CANDOR_IS_MEETING (self), 0);

  for (guint i = 0; i < self->cards->len; i++)
    n += is_waiting (self, self->cards->pdata[i]);
  return n;
}

/**
 * candor_meeting_get_rows:
 * @self: a meeting
 *
 * Returns: (transfer none) (element-type CandorMeetingRow): the questions, the largest difference first, what nobody
 *   asked last
 */
GPtrArray *
candor_meeting_get_rows (CandorMeeting *self)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self), NULL);

  return self->rows;
}

/**
 * candor_meeting_find_row:
 * @self: a meeting
 * @digest: a question
 *
 * Returns: (transfer none) (nullable): its row
 */
const CandorMeetingRow *
candor_meeting_find_row (CandorMeeting *self,
                         const char    *digest)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self) && digest != NULL, NULL);

  return find_row (self, digest);
}

/**
 * candor_meeting_get_scale:
 * @self: a meeting
 *
 * Returns: (transfer none) (nullable): the scale of the first scorecard that may be told, on which all are compared
 */
CandorScale *
candor_meeting_get_scale (CandorMeeting *self)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self), NULL);

  for (guint i = 0; i < self->cards->len; i++)
    if (candor_meeting_is_open (self, i))
      return ((const CandorPanelCard *) self->cards->pdata[i])->scale;
  return NULL;
}

/**
 * candor_meeting_get_differences:
 * @self: a meeting
 *
 * Returns: (transfer none) (element-type utf8): what sets their kits apart, a sentence each
 */
GPtrArray *
candor_meeting_get_differences (CandorMeeting *self)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self), NULL);

  return self->differences;
}

/**
 * candor_meeting_get_agreement:
 * @self: a meeting
 *
 * Returns: (transfer none): how far they agree, over the questions that two or more scored
 */
const CandorAgreement *
candor_meeting_get_agreement (CandorMeeting *self)
{
  g_return_val_if_fail (CANDOR_IS_MEETING (self), NULL);

  return &self->agreement;
}
