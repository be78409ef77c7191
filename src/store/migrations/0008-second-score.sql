-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- What was scored again in a review of one question, beside the first score and never over it.
CREATE TABLE second_score (
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  score     INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  PRIMARY KEY (interview, position)
) STRICT, WITHOUT ROWID;
