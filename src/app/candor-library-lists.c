/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <string.h>

#include "candor-time.h"

/* The live lists. A list is read again whole and then brought in line by one splice over what
 * differs, so that a selection and the place scrolled to survive a change somewhere else. */

typedef GPtrArray *(*ReadList) (CandorSql *sql,
                                GError   **error);

static gboolean
guides_are_same (gconstpointer a,
                 gconstpointer b)
{
  CandorGuide *one = (gpointer) a;
  CandorGuide *other = (gpointer) b;
  GListModel *sections = candor_guide_get_sections (one);
  GListModel *other_sections = candor_guide_get_sections (other);

  if (g_strcmp0 (candor_guide_get_id (one), candor_guide_get_id (other)) != 0 ||
      g_strcmp0 (candor_guide_get_title (one), candor_guide_get_title (other)) != 0 ||
      g_strcmp0 (candor_guide_get_version (one), candor_guide_get_version (other)) != 0 ||
      g_list_model_get_n_items (sections) != g_list_model_get_n_items (other_sections))
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);
      g_autoptr(CandorSection) other_section = g_list_model_get_item (other_sections, i);

      if (g_strcmp0 (candor_section_get_id (section), candor_section_get_id (other_section)) != 0 ||
          g_strcmp0 (candor_section_get_title (section),
                     candor_section_get_title (other_section)) != 0 ||
          candor_section_get_n_questions (section) !=
          candor_section_get_n_questions (other_section))
        return FALSE;
    }
  return TRUE;
}

/* The heads only; the questions are told by the digest. */
static gboolean
kit_heads_are_same (CandorKit *one,
                    CandorKit *other)
{
  return g_strcmp0 (candor_kit_get_id (one), candor_kit_get_id (other)) == 0 &&
         g_strcmp0 (candor_kit_get_name (one), candor_kit_get_name (other)) == 0 &&
         g_strcmp0 (candor_kit_get_role (one), candor_kit_get_role (other)) == 0 &&
         g_strcmp0 (candor_kit_get_opening_script (one),
                    candor_kit_get_opening_script (other)) == 0 &&
         g_strcmp0 (candor_kit_get_closing_script (one),
                    candor_kit_get_closing_script (other)) == 0 &&
         g_strcmp0 (candor_kit_get_instructions (one), candor_kit_get_instructions (other)) == 0 &&
         candor_kit_get_opens_answers (one) == candor_kit_get_opens_answers (other) &&
         candor_kit_get_opening_minutes (one) == candor_kit_get_opening_minutes (other) &&
         candor_kit_get_closing_minutes (one) == candor_kit_get_closing_minutes (other) &&
         candor_kit_get_minutes (one) == candor_kit_get_minutes (other) &&
         candor_kit_get_version (one) == candor_kit_get_version (other) &&
         candor_kit_is_frozen (one) == candor_kit_is_frozen (other);
}

static gboolean
voids_are_same (CandorKit *one,
                CandorKit *other)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (one); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (one, position);
      CandorKitEntry *other_entry = candor_kit_get_entry (other, position);

      if (g_strcmp0 (candor_kit_entry_get_void_reason (entry),
                     candor_kit_entry_get_void_reason (other_entry)) != 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
kits_are_same (gconstpointer a,
               gconstpointer b)
{
  CandorKit *one = (gpointer) a;
  CandorKit *other = (gpointer) b;
  g_autofree char *digest = NULL;
  g_autofree char *other_digest = NULL;

  if (!kit_heads_are_same (one, other) ||
      candor_kit_get_n_entries (one) != candor_kit_get_n_entries (other) ||
      !voids_are_same (one, other))
    return FALSE;

  digest = candor_kit_digest (one);
  other_digest = candor_kit_digest (other);
  return g_str_equal (digest, other_digest);
}

static gboolean
candidates_are_same (gconstpointer a,
                     gconstpointer b)
{
  CandorCandidate *one = (gpointer) a;
  CandorCandidate *other = (gpointer) b;

  return g_strcmp0 (candor_candidate_get_id (one), candor_candidate_get_id (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_name (one), candor_candidate_get_name (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_say_name (one),
                    candor_candidate_get_say_name (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_email (one), candor_candidate_get_email (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_phone (one), candor_candidate_get_phone (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_role (one), candor_candidate_get_role (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_alias (one), candor_candidate_get_alias (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_closed_on (one),
                    candor_candidate_get_closed_on (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_delete_on (one),
                    candor_candidate_get_delete_on (other)) == 0 &&
         g_strcmp0 (candor_candidate_get_hold (one), candor_candidate_get_hold (other)) == 0 &&
         candor_candidate_get_closed_as (one) == candor_candidate_get_closed_as (other) &&
         candor_candidate_get_n_interviews (one) == candor_candidate_get_n_interviews (other);
}

static gboolean
scores_are_same (const CandorInterviewSummary *one,
                 const CandorInterviewSummary *other)
{
  return one->score_is_visible == other->score_is_visible &&
         one->score.has_percent == other->score.has_percent &&
         one->score.percent == other->score.percent &&
         one->score.low == other->score.low &&
         one->score.high == other->score.high &&
         one->score.n_asked == other->score.n_asked &&
         one->score.n_total == other->score.n_total &&
         one->score.n_not_counted == other->score.n_not_counted &&
         one->n_to_score == other->n_to_score;
}

static gboolean
interviews_are_same (gconstpointer a,
                     gconstpointer b)
{
  const CandorInterviewSummary *one = a;
  const CandorInterviewSummary *other = b;

  return g_strcmp0 (one->id, other->id) == 0 &&
         one->state == other->state &&
         g_strcmp0 (one->kit_name, other->kit_name) == 0 &&
         one->kit_version == other->kit_version &&
         g_strcmp0 (one->candidate_id, other->candidate_id) == 0 &&
         g_strcmp0 (one->candidate_name, other->candidate_name) == 0 &&
         g_strcmp0 (one->interviewer, other->interviewer) == 0 &&
         one->planned_for_us == other->planned_for_us &&
         one->started_at_us == other->started_at_us &&
         one->finished_at_us == other->finished_at_us &&
         one->last_saved_us == other->last_saved_us &&
         one->current_position == other->current_position &&
         one->recommendation == other->recommendation &&
         scores_are_same (one, other);
}

static int
compare_kits (gconstpointer a,
              gconstpointer b)
{
  CandorKit *one = *(CandorKit * const *) a;
  CandorKit *other = *(CandorKit * const *) b;
  int order = g_utf8_collate (candor_kit_get_role (one), candor_kit_get_role (other));

  return order != 0
         ? order
         : g_utf8_collate (candor_kit_get_name (one), candor_kit_get_name (other));
}

static gboolean
is_due (CandorCandidate *candidate,
        const char      *today)
{
  const char *delete_on = candor_candidate_get_delete_on (candidate);

  return delete_on != NULL && strcmp (delete_on, today) <= 0 &&
         *candor_candidate_get_hold (candidate) == '\0';
}

/* Those that are due for deletion first, then by name. */
static int
compare_candidates (gconstpointer a,
                    gconstpointer b,
                    gpointer      today)
{
  CandorCandidate *one = *(CandorCandidate * const *) a;
  CandorCandidate *other = *(CandorCandidate * const *) b;
  int order = is_due (other, today) - is_due (one, today);

  return order != 0
         ? order
         : g_utf8_collate (candor_candidate_get_name (one), candor_candidate_get_name (other));
}

static GPtrArray *
read_kits (CandorSql *sql,
           GError   **error)
{
  g_autoptr(GPtrArray) kits = candor_kit_table_list (sql, error);

  if (kits != NULL)
    g_ptr_array_sort (kits, compare_kits);
  return g_steal_pointer (&kits);
}

static GPtrArray *
read_candidates (CandorSql *sql,
                 GError   **error)
{
  g_autoptr(GPtrArray) candidates = candor_candidate_table_list (sql, error);
  g_autofree char *today = candor_day_of_time (g_get_real_time ());

  if (candidates != NULL)
    g_ptr_array_sort_with_data (candidates, compare_candidates, today);
  return g_steal_pointer (&candidates);
}

static gboolean
item_is_same (GListStore *list,
              guint       position,
              gpointer    item,
              GEqualFunc  are_same)
{
  g_autoptr(GObject) there = g_list_model_get_item (G_LIST_MODEL (list), position);

  return are_same (there, item);
}

/* What is equal at both ends stays, object and all. */
static void
bring_in_line (GListStore *list,
               GPtrArray  *items,
               GEqualFunc  are_same)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint n_new = items->len;
  guint n_shorter = MIN (n_old, n_new);
  guint n_head = 0;
  guint n_tail = 0;

  while (n_head < n_shorter && item_is_same (list, n_head, items->pdata[n_head], are_same))
    n_head++;
  while (n_head + n_tail < n_shorter &&
         item_is_same (list, n_old - n_tail - 1, items->pdata[n_new - n_tail - 1], are_same))
    n_tail++;
  if (n_head + n_tail < MAX (n_old, n_new))
    g_list_store_splice (list, n_head, n_old - n_head - n_tail,
                         items->pdata + n_head, n_new - n_head - n_tail);
}

/* A list that cannot be read stays as it was: what fails here fails again, with its sentence, at
 * the door by which the person goes on. */
static void
read_again (CandorLibrary *self,
            GListStore    *list,
            ReadList       read_list,
            GEqualFunc     are_same)
{
  g_autoptr(GPtrArray) items = NULL;

  if (list == NULL)
    return;
  items = read_list (candor_library_get_reader (self), NULL);
  if (items != NULL)
    bring_in_line (list, items, are_same);
}

void
candor_library_refresh (CandorLibrary *self,
                        CandorChanges  changes)
{
  if (changes & CANDOR_CHANGES_GUIDES)
    read_again (self, self->guides, candor_guide_table_list, guides_are_same);
  if (changes & CANDOR_CHANGES_KITS)
    read_again (self, self->kits, read_kits, kits_are_same);
  if (changes & CANDOR_CHANGES_CANDIDATES)
    read_again (self, self->candidates, read_candidates, candidates_are_same);
  if (changes & CANDOR_CHANGES_INTERVIEWS)
    read_again (self, self->interviews, candor_interview_table_list, interviews_are_same);
}

static GListModel *
get_list (CandorLibrary *self,
          GListStore   **list,
          GType          type,
          CandorChanges  change)
{
  if (*list == NULL)
    {
      *list = g_list_store_new (type);
      candor_library_refresh (self, change);
    }
  return G_LIST_MODEL (*list);
}

/**
 * candor_library_get_guides:
 * @self: a library
 *
 * Gets the guides of the bank with their sections and counts, as a list that follows changes.
 *
 * Returns: (transfer none): a list of #CandorGuide
 */
GListModel *
candor_library_get_guides (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return get_list (self, &self->guides, CANDOR_TYPE_GUIDE, CANDOR_CHANGES_GUIDES);
}

/**
 * candor_library_get_kits:
 * @self: a library
 *
 * Gets the kits in their newest versions, by role and name, as a list that follows changes.
 *
 * Returns: (transfer none): a list of #CandorKit
 */
GListModel *
candor_library_get_kits (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return get_list (self, &self->kits, CANDOR_TYPE_KIT, CANDOR_CHANGES_KITS);
}

/**
 * candor_library_get_candidates:
 * @self: a library
 *
 * Gets the candidates, those due for deletion first, as a list that follows changes.
 *
 * Returns: (transfer none): a list of #CandorCandidate
 */
GListModel *
candor_library_get_candidates (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return get_list (self, &self->candidates, CANDOR_TYPE_CANDIDATE, CANDOR_CHANGES_CANDIDATES);
}

/**
 * candor_library_get_interviews:
 * @self: a library
 *
 * Gets the interviews, the newest first, as a list that follows changes.
 *
 * Returns: (transfer none): a list of #CandorInterviewSummary
 */
GListModel *
candor_library_get_interviews (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return get_list (self, &self->interviews, CANDOR_TYPE_INTERVIEW_SUMMARY,
                   CANDOR_CHANGES_INTERVIEWS);
}
