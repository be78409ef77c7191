/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-error.h"

G_DEFINE_QUARK (candor - error - quark, candor_error)
