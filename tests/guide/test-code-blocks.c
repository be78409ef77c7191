/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include <glib/gstdio.h>

#include "candor-bundled.h"
#include "candor-markup.h"

/* Every Python block of the bundled guides does what its guide says that it does. */
#define N_AT_ONCE 4
#define MIN_BLOCKS 40

typedef struct
{
  char *where;                  /* "python-core/list-or-tuple, block 2" */
  char *code;
  char *output;                 /* "" when the guide shows none */
  char *folder;
} Program;

typedef struct
{
  GPtrArray *programs;          /* (element-type Program) */
  guint      n_started;
  guint      n_running;
  guint      n_failed;
} Run;

static void start_programs (Run *run);

static void
program_free (Program *program)
{
  g_free (program->where);
  g_free (program->code);
  g_free (program->output);
  g_free (program->folder);
  g_free (program);
}

static gboolean
is_program (CandorBlock *block)
{
  return block->kind == CANDOR_BLOCK_CODE &&
         block->no_run == NULL &&
         g_strcmp0 (block->language, "python") == 0;
}

static const char *
output_after (GPtrArray *blocks,
              guint      position)
{
  CandorBlock *next = position + 1 < blocks->len ? g_ptr_array_index (blocks, position + 1) : NULL;

  return next != NULL && next->kind == CANDOR_BLOCK_OUTPUT ? next->text : "";
}

static void
collect_blocks (GPtrArray  *programs,
                GPtrArray  *blocks,
                const char *where)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      CandorBlock *block = g_ptr_array_index (blocks, i);
      Program *program;

      collect_blocks (programs, block->children, where);
      if (!is_program (block))
        continue;

      program = g_new0 (Program, 1);
      program->where = g_strdup_printf ("%s, block %u", where, i + 1);
      program->code = g_strdup (block->text);
      program->output = g_strdup (output_after (blocks, i));
      g_ptr_array_add (programs, program);
    }
}

static void
collect_text (GPtrArray  *programs,
              const char *markdown,
              const char *where)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);

  collect_blocks (programs, blocks, where);
}

static void
collect_guide (GPtrArray  *programs,
               const char *uri)
{
  g_autoptr(GFile) file = g_file_new_for_uri (uri);
  g_autoptr(GError) error = NULL;
  g_autoptr(ReadGuide) read = fixture_read (file, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < read->questions->len; i++)
    {
      CandorQuestion *question = g_ptr_array_index (read->questions, i);
      g_autofree char *where = g_strdup_printf ("%s/%s", candor_guide_get_id (read->guide),
                                                candor_question_get_id (question));

      collect_text (programs, candor_question_get_prompt (question), where);
      collect_text (programs, candor_question_get_answer (question), where);
    }
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (!g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      g_remove (child);
    }
  g_rmdir (path);
}

static void
check_result (Run         *run,
              Program     *program,
              GSubprocess *process,
              const char  *printed,
              const char  *complaint)
{
  if (g_subprocess_get_successful (process) && g_strcmp0 (printed, program->output) == 0)
    return;

  run->n_failed++;
  g_test_message ("%s\n--- the guide says\n%s--- it prints\n%s--- and complains\n%s",
                  program->where, program->output, printed, complaint);
}

static void
finished_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GSubprocess *process = G_SUBPROCESS (object);
  Run *run = user_data;
  Program *program = g_object_get_data (object, "program");
  g_autofree char *printed = NULL;
  g_autofree char *complaint = NULL;
  g_autoptr(GError) error = NULL;

  g_subprocess_communicate_utf8_finish (process, result, &printed, &complaint, &error);
  g_assert_no_error (error);
  check_result (run, program, process, printed, complaint);

  remove_folder (program->folder);
  run->n_running--;
  start_programs (run);
}

static void
start_program (Run     *run,
               Program *program)
{
  g_autoptr(GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDIN_PIPE |
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                               G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;

  program->folder = g_dir_make_tmp ("candor-block-XXXXXX", &error);
  g_assert_no_error (error);
  g_subprocess_launcher_set_cwd (launcher, program->folder);
  process = g_subprocess_launcher_spawn (launcher, &error, "python3", "-", NULL);
  g_assert_no_error (error);

  run->n_running++;
  g_object_set_data (G_OBJECT (process), "program", program);
  g_subprocess_communicate_utf8_async (process, program->code, NULL, finished_cb, run);
}

static void
start_programs (Run *run)
{
  while (run->n_running < N_AT_ONCE && run->n_started < run->programs->len)
    start_program (run, g_ptr_array_index (run->programs, run->n_started++));
}

static void
test_blocks (void)
{
  g_autoptr(GPtrArray) programs =
    g_ptr_array_new_with_free_func ((GDestroyNotify) program_free);
  Run run = { programs, 0, 0, 0 };

  collect_guide (programs, "resource:///io/github/candor/Candor/bundled/python.guide.xml");
  collect_guide (programs, "resource:///io/github/candor/Candor/bundled/behavioural.guide.xml");
  g_test_message ("%u blocks", programs->len);
  g_assert_cmpuint (programs->len, >=, MIN_BLOCKS);

  start_programs (&run);
  while (run.n_running > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (run.n_failed, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_resources_register (candor_bundled_get_resource ());

  g_test_add_func ("/guide/code-blocks", test_blocks);

  return g_test_run ();
}
