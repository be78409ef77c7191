-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- Scorecards that left as files: what an erasure cannot reach is told by these.
CREATE TABLE exported_file (
  id        INTEGER PRIMARY KEY,
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  path      TEXT    NOT NULL,
  audience  TEXT    NOT NULL,
  format    TEXT    NOT NULL,
  at        INTEGER NOT NULL
) STRICT;
CREATE INDEX exported_file_by_interview ON exported_file (interview);
