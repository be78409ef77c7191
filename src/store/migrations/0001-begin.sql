-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moments are microseconds of Unix time, days are ISO strings, closed sets are the nicks of
-- candor-enums.h. What can be computed is not stored.

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The oldest version of this schema whose program may still read what a newer one wrote.
INSERT INTO meta (key, value) VALUES ('readable_from', '1');

CREATE TABLE setting (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The bank. `revision` counts the imports of a guide: what the last one did not bring again has
-- an older number.
CREATE TABLE guide (
  id               TEXT    NOT NULL PRIMARY KEY,
  title            TEXT    NOT NULL,
  language         TEXT,
  version          TEXT,
  licence          TEXT,
  licence_spdx     TEXT,
  source           TEXT,
  source_href      TEXT,
  source_retrieved TEXT,
  summary          TEXT,
  revision         INTEGER NOT NULL,
  bundled_digest   TEXT,             -- what the program brought; NULL: the user did
  deleted_at       INTEGER
) STRICT;

CREATE INDEX guide_title ON guide (title, id);

CREATE TABLE guide_author (
  guide    TEXT    NOT NULL REFERENCES guide (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (guide, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  guide    TEXT    NOT NULL REFERENCES guide (id) ON DELETE CASCADE,
  id       TEXT    NOT NULL,
  position INTEGER NOT NULL,
  title    TEXT    NOT NULL,
  intro    TEXT,
  revision INTEGER NOT NULL,
  PRIMARY KEY (guide, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX section_order ON section (guide, position, id);

-- What a question says, each wording once and never rewritten: an edited question points to a new
-- row, and what was asked or frozen keeps pointing to the old one.
CREATE TABLE question_text (
  id         INTEGER PRIMARY KEY,
  identity   BLOB    NOT NULL UNIQUE,  -- SHA-256 over every column and part
  digest     TEXT    NOT NULL,         -- over what makes two wordings comparable
  difficulty TEXT    NOT NULL CHECK (difficulty IN ('unknown', 'easy', 'medium', 'hard')),
  minutes    INTEGER NOT NULL,         -- 0: not judged
  source     TEXT,
  prompt     TEXT    NOT NULL,
  answer     TEXT    NOT NULL
) STRICT;

CREATE INDEX question_text_facet ON question_text (difficulty, minutes);

CREATE TABLE question_part (
  text     INTEGER NOT NULL REFERENCES question_text (id) ON DELETE CASCADE,
  kind     TEXT    NOT NULL CHECK (kind IN ('point', 'probe', 'anchor', 'caution', 'tag', 'remark')),
  position INTEGER NOT NULL,
  content  TEXT    NOT NULL,
  number   INTEGER NOT NULL,           -- the weight of a point, the level of an anchor
  required INTEGER NOT NULL,
  PRIMARY KEY (text, kind, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_part_tag ON question_part (content) WHERE kind = 'tag';

CREATE TABLE question (
  row        INTEGER PRIMARY KEY,
  guide      TEXT    NOT NULL,
  section    TEXT    NOT NULL,
  id         TEXT    NOT NULL,
  position   INTEGER NOT NULL,         -- in its section: an order, with gaps
  text       INTEGER NOT NULL REFERENCES question_text (id),
  revision   INTEGER NOT NULL,
  retired_at INTEGER,
  UNIQUE (guide, id),
  FOREIGN KEY (guide, section) REFERENCES section (guide, id) ON DELETE CASCADE
) STRICT;

-- These cover what lists and counts ask for, so that the table itself is not read.
CREATE INDEX question_order ON question (guide, section, position, retired_at, text);
CREATE INDEX question_by_text ON question (text, retired_at, guide, section);
CREATE INDEX question_id ON question (id);

-- Questions only: nothing about a person is ever indexed here. Written by candor-search-index.c in
-- the transaction of the question itself.
CREATE VIRTUAL TABLE question_fts USING fts5 (
  prompt,
  body,
  content = '',
  prefix = '1 2',
  tokenize = "unicode61 remove_diacritics 2 tokenchars '_+#'"
);

-- How much of the index an import gathers in memory before it writes it.
INSERT INTO question_fts (question_fts, rank) VALUES ('hashsize', 8388608);

CREATE TABLE kit (
  id              TEXT    NOT NULL PRIMARY KEY,
  name            TEXT    NOT NULL,
  role            TEXT    NOT NULL,
  opening_script  TEXT    NOT NULL,
  opening_minutes INTEGER NOT NULL,
  closing_script  TEXT    NOT NULL,
  closing_minutes INTEGER NOT NULL,
  instructions    TEXT    NOT NULL,
  deleted_at      INTEGER
) STRICT;

CREATE TABLE kit_version (
  kit       TEXT    NOT NULL REFERENCES kit (id) ON DELETE CASCADE,
  version   INTEGER NOT NULL,
  frozen_at INTEGER,
  minutes   INTEGER NOT NULL,          -- the slot; 0: none given
  PRIMARY KEY (kit, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE kit_level (
  kit     TEXT    NOT NULL,
  version INTEGER NOT NULL,
  value   INTEGER NOT NULL,
  label   TEXT    NOT NULL,
  PRIMARY KEY (kit, version, value),
  FOREIGN KEY (kit, version) REFERENCES kit_version (kit, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- guide and question are ids, not references: a kit outlives the guide it was made from.
CREATE TABLE kit_entry (
  kit           TEXT    NOT NULL,
  version       INTEGER NOT NULL,
  position      INTEGER NOT NULL,
  guide         TEXT,
  section       TEXT,
  section_title TEXT,
  question      TEXT    NOT NULL,
  text          INTEGER NOT NULL REFERENCES question_text (id),
  requirement   TEXT    NOT NULL CHECK (requirement IN ('required', 'optional', 'reserve')),
  weight        INTEGER NOT NULL,
  PRIMARY KEY (kit, version, position),
  FOREIGN KEY (kit, version) REFERENCES kit_version (kit, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX kit_entry_question ON kit_entry (guide, question);
CREATE INDEX kit_entry_text ON kit_entry (text);

CREATE TABLE candidate (
  id               TEXT    NOT NULL PRIMARY KEY,
  name             TEXT    NOT NULL,
  say_name         TEXT    NOT NULL,
  email            TEXT    NOT NULL,
  phone            TEXT    NOT NULL,
  role             TEXT    NOT NULL,
  alias            TEXT    NOT NULL,
  closed_on        TEXT,
  closed_as        TEXT    NOT NULL CHECK (closed_as IN ('none', 'hired', 'rejected', 'withdrew')),
  delete_on        TEXT,
  delete_on_is_own INTEGER NOT NULL,
  hold             TEXT    NOT NULL,   -- the reason; empty: no legal hold
  added_at         INTEGER NOT NULL,
  deleted_at       INTEGER
) STRICT;

CREATE TABLE interview (
  id               TEXT    NOT NULL PRIMARY KEY,
  kit              TEXT    NOT NULL,
  kit_version      INTEGER NOT NULL,
  candidate        TEXT    REFERENCES candidate (id),
  interviewer      TEXT    NOT NULL,
  is_pilot         INTEGER NOT NULL,
  entered_later    INTEGER NOT NULL,
  state            TEXT    NOT NULL CHECK (state IN ('planned', 'running', 'paused', 'finished', 'signed', 'amended', 'called-off')),
  call_off_reason  TEXT,
  recommendation   TEXT    NOT NULL CHECK (recommendation IN ('none', 'strong-no', 'no', 'yes', 'strong-yes')),
  current_position INTEGER NOT NULL,
  planned_for      INTEGER NOT NULL,
  created_at       INTEGER NOT NULL,
  finished_at      INTEGER NOT NULL,
  signed_at        INTEGER NOT NULL,
  saved_at         INTEGER NOT NULL,
  deleted_at       INTEGER,
  FOREIGN KEY (kit, kit_version) REFERENCES kit_version (kit, version)
) STRICT;

CREATE INDEX interview_kit ON interview (kit, kit_version);
CREATE INDEX interview_candidate ON interview (candidate);

CREATE TABLE also_present (
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  PRIMARY KEY (interview, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting (
  interview  TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at   INTEGER NOT NULL,         -- 0: still open
  elapsed_s  INTEGER NOT NULL,
  PRIMARY KEY (interview, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE write_up (
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  field     TEXT    NOT NULL CHECK (field IN ('strengths', 'concerns', 'summary', 'left-open', 'general-notes', 'candidate-questions', 'availability')),
  content   TEXT    NOT NULL,
  saved_at  INTEGER NOT NULL,
  PRIMARY KEY (interview, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
  interview     TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  guide         TEXT,                  -- NULL: an extra question
  section       TEXT,
  section_title TEXT,
  question      TEXT    NOT NULL,
  text          INTEGER NOT NULL REFERENCES question_text (id),
  requirement   TEXT    NOT NULL CHECK (requirement IN ('required', 'optional', 'reserve')),
  weight        INTEGER NOT NULL,
  is_ad_hoc     INTEGER NOT NULL,
  replaces      INTEGER NOT NULL,      -- a reserve: the position it stands in for
  void_reason   TEXT,
  state         TEXT    NOT NULL CHECK (state IN ('not-reached', 'asked', 'skipped')),
  skip_reason   TEXT    NOT NULL,
  skip_note     TEXT    NOT NULL,
  rating        TEXT    NOT NULL CHECK (rating IN ('unrated', 'later', 'na', 'scored')),
  score         INTEGER NOT NULL,
  heard         INTEGER NOT NULL,      -- a bit for each key point
  elapsed_s     INTEGER NOT NULL,
  answer        TEXT    NOT NULL,
  note          TEXT    NOT NULL,
  saved_at      INTEGER NOT NULL,
  PRIMARY KEY (interview, position)
) STRICT;

CREATE INDEX response_text ON response (text);

-- What was signed, as it was signed.
CREATE TABLE signed_scorecard (
  interview TEXT    NOT NULL PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  document  TEXT    NOT NULL,
  digest    TEXT    NOT NULL,
  audit     INTEGER NOT NULL REFERENCES audit (sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE amendment (
  id        INTEGER PRIMARY KEY,
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,          -- 0: the interview itself
  field     TEXT    NOT NULL CHECK (field IN ('answer', 'note', 'score', 'summary', 'recommendation')),
  old_value TEXT,
  new_value TEXT,
  reason    TEXT    NOT NULL,
  who       TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  audit     INTEGER NOT NULL REFERENCES audit (sequence)
) STRICT;

CREATE INDEX amendment_interview ON amendment (interview);

-- The chain holds ids, kinds, times and salted digests. The texts lie apart: erasing them leaves
-- the chain whole. AUTOINCREMENT remembers how long it was.
CREATE TABLE audit (
  sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
  at          INTEGER NOT NULL,
  kind        TEXT    NOT NULL,
  subject     TEXT    NOT NULL,
  text_digest TEXT    NOT NULL,        -- empty: no text
  link        TEXT    NOT NULL         -- SHA-256 over the previous link and this row
) STRICT;

CREATE TABLE audit_text (
  sequence INTEGER PRIMARY KEY REFERENCES audit (sequence),
  salt     TEXT    NOT NULL,
  content  TEXT    NOT NULL
) STRICT;

CREATE TRIGGER audit_is_never_updated BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE (ABORT, 'the audit chain is append-only');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
  SELECT RAISE (ABORT, 'the audit chain is append-only');
END;

-- INSERT OR REPLACE fires no trigger of DELETE.
CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE sequence = NEW.sequence)
BEGIN
  SELECT RAISE (ABORT, 'the audit chain is append-only');
END;
