/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-attachments.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-interview-words.h"

struct _CandorAttachments
{
  GtkWidget        parent_instance;

  CandorLibrary   *library;
  CandorCandidate *candidate;
  GPtrArray       *attachments;     /* those shown, in their order */

  GtkListBox      *list;
  GtkWidget       *none;
};

G_DEFINE_FINAL_TYPE (CandorAttachments, candor_attachments, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_CANDIDATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
tell (GtkWidget    *widget,
      const GError *error)
{
  gtk_widget_activate_action (widget, "win.toast", "s", error->message);
}

/* "PDF document · 1.2 MB · today 14:00" */
static char *
facts_of (const CandorAttachment *attachment)
{
  g_autofree char *content_type = g_content_type_from_mime_type (attachment->mime_type);
  g_autofree char *kind = g_content_type_get_description (content_type);
  g_autofree char *size = g_format_size (attachment->n_bytes);
  g_autofree char *when = candor_words_when (attachment->added_at_us);

  return g_strjoin (" · ", kind, size, when, NULL);
}

static GtkWidget *
make_remove_button (const CandorAttachment *attachment)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  /* Translators: %s is the name of a file */
  g_autofree char *name = g_strdup_printf (_("Remove “%s”"), attachment->name);

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", attachment->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "attachments.remove");
  return button;
}

static GtkWidget *
make_row (const CandorAttachment *attachment)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *facts = facts_of (attachment);
  g_autofree char *name = g_strjoin (", ", attachment->name, facts, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), attachment->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), facts);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_remove_button (attachment));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", attachment->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "attachments.open");
  return row;
}

static void
show_attachments (CandorAttachments *self)
{
  g_autoptr(GError) error = NULL;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  g_clear_pointer (&self->attachments, g_ptr_array_unref);
  if (self->library != NULL && self->candidate != NULL)
    self->attachments =
      candor_library_list_attachments (self->library, candor_candidate_get_id (self->candidate), &error);
  if (error != NULL)
    tell (GTK_WIDGET (self), error);
  for (guint i = 0; self->attachments != NULL && i < self->attachments->len; i++)
    gtk_list_box_append (self->list, make_row (self->attachments->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->list),
                          self->attachments != NULL && self->attachments->len > 0);
  gtk_widget_set_visible (self->none, !gtk_widget_get_visible (GTK_WIDGET (self->list)));
}

static const CandorAttachment *
attachment_of (CandorAttachments *self,
               GVariant          *id)
{
  for (guint i = 0; self->attachments != NULL && i < self->attachments->len; i++)
    {
      const CandorAttachment *attachment = self->attachments->pdata[i];

      if (g_str_equal (attachment->id, g_variant_get_string (id, NULL)))
        return attachment;
    }
  return NULL;
}

static void
attached_cb (GObject      *library,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(CandorAttachments) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *id = candor_library_attach_finish (CANDOR_LIBRARY (library), result, &error);

  if (id == NULL)
    tell (GTK_WIDGET (self), error);
}

static void
attach (CandorAttachments *self,
        GFile             *file)
{
  candor_library_attach_async (self->library, candor_candidate_get_id (self->candidate), file, attached_cb,
                               g_object_ref (self));
}

static gboolean
dropped_cb (CandorAttachments *self,
            const GValue      *value)
{
  GSList *files = g_value_get_boxed (value);

  if (self->library == NULL || self->candidate == NULL)
    return FALSE;
  for (GSList *link = files; link != NULL; link = link->next)
    attach (self, link->data);
  return files != NULL;
}

static void
chosen_cb (CandorAttachments    *self,
           int                   response,
           GtkFileChooserNative *chooser)
{
  g_autoptr(GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));
  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr(GFile) file = g_list_model_get_item (files, i);

      attach (self, file);
    }
  g_object_unref (chooser);
}

static void
add_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Attach Files"), GTK_WINDOW (gtk_widget_get_root (widget)),
                                 GTK_FILE_CHOOSER_ACTION_OPEN, _("_Attach"), _("_Cancel"));

  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
shown_cb (GObject      *window,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GtkWidget) widget = user_data;
  g_autoptr(GError) error = NULL;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (window), result, &error))
    tell (widget, error);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorAttachments *self = CANDOR_ATTACHMENTS (widget);
  const CandorAttachment *attachment = attachment_of (self, parameter);
  g_autofree char *path = NULL;
  g_autoptr(GFile) file = NULL;
  g_autofree char *uri = NULL;

  if (attachment == NULL)
    return;
  path = candor_library_get_attachment_path (self->library, attachment);
  file = g_file_new_for_path (path);
  uri = g_file_get_uri (file);
  gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (widget)), uri, GDK_CURRENT_TIME, NULL, shown_cb,
                     g_object_ref (widget));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorAttachments *self = CANDOR_ATTACHMENTS (widget);
  const CandorAttachment *attachment = attachment_of (self, parameter);
  g_autofree char *id = NULL;
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;

  if (attachment == NULL)
    return;
  id = g_strdup (attachment->id);
  /* Translators: %s is the name of a file */
  message = g_strdup_printf (_("“%s” removed"), attachment->name);
  if (candor_library_remove_attachment (self->library, id, &error))
    gtk_widget_activate_action (widget, "win.toast-undo", "(sss)", message, "attachments.restore", id);
  else
    tell (widget, error);
}

static void
restore_action (GtkWidget  *page,
                const char *name,
                GVariant   *parameter)
{
  g_autoptr(CandorLibrary) library = NULL;
  g_autoptr(GError) error = NULL;

  g_object_get (page, "library", &library, NULL);
  if (!candor_library_restore_attachment (library, g_variant_get_string (parameter, NULL), &error))
    tell (page, error);
}

static void
set_library (CandorAttachments *self,
             CandorLibrary     *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  g_signal_connect_object (library, "candidates-changed", G_CALLBACK (show_attachments), self, G_CONNECT_SWAPPED);
  show_attachments (self);
}

static void
candor_attachments_dispose (GObject *object)
{
  CandorAttachments *self = CANDOR_ATTACHMENTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_ATTACHMENTS);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_pointer (&self->attachments, g_ptr_array_unref);
  g_clear_object (&self->candidate);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_attachments_parent_class)->dispose (object);
}

static void
candor_attachments_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorAttachments *self = CANDOR_ATTACHMENTS (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_CANDIDATE:
      g_value_set_object (value, self->candidate);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_attachments_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CandorAttachments *self = CANDOR_ATTACHMENTS (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (self, g_value_get_object (value));
      break;
    case PROP_CANDIDATE:
      if (g_set_object (&self->candidate, g_value_get_object (value)))
        show_attachments (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_attachments_class_init (CandorAttachmentsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_attachments_dispose;
  object_class->get_property = candor_attachments_get_property;
  object_class->set_property = candor_attachments_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CANDIDATE] =
    g_param_spec_object ("candidate", NULL, NULL, CANDOR_TYPE_CANDIDATE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "attachments.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "attachments.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "attachments.remove", "s", remove_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/candidates/candor-attachments.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorAttachments, list);
  gtk_widget_class_bind_template_child (widget_class, CandorAttachments, none);
}

static void
candor_attachments_init (CandorAttachments *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * candor_attachments_install_restore:
 * @page_class: the class of the page that attachments stand on
 *
 * Installs attachments.restore, which Undo activates.
 */
void
candor_attachments_install_restore (GtkWidgetClass *page_class)
{
  gtk_widget_class_install_action (page_class, "attachments.restore", "s", restore_action);
}
