-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- Signed scorecards of colleagues, each the file as it came. They are never mixed with the interviews of this database.
CREATE TABLE colleague_scorecard (
  interview  TEXT    NOT NULL PRIMARY KEY,     -- on the colleague's machine
  candidate  TEXT    NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  digest     TEXT    NOT NULL,
  n_later    INTEGER NOT NULL,                 -- entries that came after signing
  document   TEXT    NOT NULL,
  audit      INTEGER NOT NULL REFERENCES audit (sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX colleague_scorecard_candidate ON colleague_scorecard (candidate);

-- What a panel settled on, beside the scores; what was written last holds.
CREATE TABLE consensus (
  id        INTEGER PRIMARY KEY,
  candidate TEXT    NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  digest    TEXT    NOT NULL,                  -- of the question
  score     INTEGER NOT NULL,
  reason    TEXT    NOT NULL,
  who       TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  audit     INTEGER NOT NULL REFERENCES audit (sequence)
) STRICT;

CREATE INDEX consensus_candidate ON consensus (candidate);
