-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE meta SET value = '1' WHERE key = 'readable_from';

-- Whether the live window shows model answers from the start: 0 or 1.
ALTER TABLE kit ADD COLUMN opens_answers INTEGER NOT NULL DEFAULT 0;
