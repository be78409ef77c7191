/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a file from elsewhere may ask of us. */
#define CANDOR_XML_MAX_FILE_LENGTH  (64 * 1024 * 1024)          /* bytes */
#define CANDOR_XML_MAX_FIELD_LENGTH (256 * 1024)                /* bytes of one text or value */
#define CANDOR_XML_MAX_ATTRIBUTES   256                         /* in one tag */
#define CANDOR_XML_MAX_DEPTH        32
#define CANDOR_XML_MAX_QUESTIONS    200000
