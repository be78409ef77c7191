-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- Extra time that a candidate was granted. A table of its own: nothing that reads an interview to score or report it
-- comes by it.
CREATE TABLE extra_time (
  interview TEXT    NOT NULL PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  minutes   INTEGER NOT NULL CHECK (minutes > 0),
  saved_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
