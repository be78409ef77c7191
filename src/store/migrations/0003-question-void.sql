-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- A question was taken out for all candidates of a kit, or put back: what was done last holds. It is known by
-- what makes wordings comparable, so it holds for each version of the kit that asks the same.
CREATE TABLE question_void (
  id           INTEGER PRIMARY KEY,
  kit          TEXT    NOT NULL REFERENCES kit (id) ON DELETE CASCADE,
  digest       TEXT    NOT NULL,
  counts_again INTEGER NOT NULL,
  reason       TEXT    NOT NULL,
  who          TEXT    NOT NULL,
  at           INTEGER NOT NULL,
  audit        INTEGER NOT NULL REFERENCES audit (sequence)
) STRICT;

CREATE INDEX question_void_kit ON question_void (kit, digest);
