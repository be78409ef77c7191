-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- Files that belong to a candidate, such as a CV. They lie beside the database, in FILE.attachments/CANDIDATE/NAME; a row is
-- there before its file and goes after it. Until all of the file is there the row is a deleted one.
CREATE TABLE attachment (
  id         TEXT    NOT NULL PRIMARY KEY,
  candidate  TEXT    NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL,
  mime_type  TEXT    NOT NULL,
  n_bytes    INTEGER NOT NULL,
  sha256     TEXT    NOT NULL,         -- empty: not all there
  added_at   INTEGER NOT NULL,
  deleted_at INTEGER,
  UNIQUE (candidate, name)
) STRICT;
