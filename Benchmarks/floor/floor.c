/* What the libraries and the disk must do anyway: every event of the data files, every Markdown text as
 * HTML, and as many bytes as the site has into the same paths.
 *
 *   floor CONTENT-LIST SITE-LIST OUTPUT THREADS
 *
 * CONTENT-LIST holds a path a line. SITE-LIST holds lines of a size, a space and a path below OUTPUT, folders
 * first, with "d" for the size. Ends with 0, or with 1 and a message.
 */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>


typedef struct {
  char **lines;
  size_t count;
} List;

static List content, site;
static atomic_size_t next_content, next_site;
static int output;
static char *filling;
static size_t filling_size;
static pthread_mutex_t strikethrough_turn = PTHREAD_MUTEX_INITIALIZER;

static void fail(const char *what, const char *path) {
  fprintf(stderr, "floor: %s: %s: %s\n", what, path, errno ? strerror(errno) : "cannot be read");
  exit(1);
}

static char *read_whole(const char *path, size_t *size) {
  int file = open(path, O_RDONLY);
  struct stat found;
  if (file < 0 || fstat(file, &found) < 0) fail("open", path);
  char *bytes = malloc(found.st_size + 1);
  size_t done = 0;
  while (done < (size_t)found.st_size) {
    ssize_t got = read(file, bytes + done, found.st_size - done);
    if (got <= 0) fail("read", path);
    done += got;
  }
  close(file);
  bytes[done] = 0;
  *size = done;
  return bytes;
}

static List read_list(const char *path) {
  size_t size;
  char *bytes = read_whole(path, &size);
  List list = {NULL, 0};
  size_t room = 0;
  for (char *line = strtok(bytes, "\n"); line; line = strtok(NULL, "\n")) {
    if (list.count == room) list.lines = realloc(list.lines, (room = room ? room * 2 : 1024) * sizeof(char *));
    list.lines[list.count++] = line;
  }
  return list;
}

static void read_events(const char *path, const char *bytes, size_t size) {
  yaml_parser_t parser;
  yaml_event_t event;
  int last;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, size);
  do {
    if (!yaml_parser_parse(&parser, &event)) errno = 0, fail("libyaml", path);
    last = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  } while (!last);
  yaml_parser_delete(&parser);
}

static void attach(cmark_parser *parser, const char *extension) {
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension));
}

/* All threads share a table of letters that extensions begin with. Those of autolinks are marked once for all;
 * documents with strikethrough take turns. Insyn does the same. */
static void share_extensions(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  attach(parser, "autolink");
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension("autolink"), NULL);
  cmark_parser_free(parser);
}

static void render_markdown(const char *bytes, size_t size) {
  int strikethrough = memchr(bytes, '~', size) != NULL;
  if (strikethrough) pthread_mutex_lock(&strikethrough_turn);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  attach(parser, "table");
  attach(parser, "autolink");
  if (strikethrough) attach(parser, "strikethrough");
  cmark_parser_feed(parser, bytes, size);
  cmark_node *document = cmark_parser_finish(parser);
  if (strikethrough) pthread_mutex_unlock(&strikethrough_turn);
  free(cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser)));
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void read_content(const char *path) {
  size_t size, length = strlen(path);
  char *bytes = read_whole(path, &size);
  if (length > 3 && strcmp(path + length - 3, ".md") == 0)
    render_markdown(bytes, size);
  else
    read_events(path, bytes, size);
  free(bytes);
}

static void write_file(const char *path, size_t size) {
  int file = openat(output, path, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (file < 0) fail("create", path);
  for (size_t done = 0; done < size;) {
    size_t part = size - done < filling_size ? size - done : filling_size;
    ssize_t put = write(file, filling, part);
    if (put < 0) fail("write", path);
    done += put;
  }
  close(file);
}

static void *work(void *unused) {
  for (size_t i; (i = atomic_fetch_add(&next_content, 1)) < content.count;) read_content(content.lines[i]);
  for (size_t i; (i = atomic_fetch_add(&next_site, 1)) < site.count;) {
    char *path;
    size_t size = strtoul(site.lines[i], &path, 10);
    if (site.lines[i][0] != 'd') write_file(path + 1, size);
  }
  return unused;
}

int main(int count, char **arguments) {
  if (count != 5) return fprintf(stderr, "floor: four arguments, not %d\n", count - 1), 64;
  content = read_list(arguments[1]);
  site = read_list(arguments[2]);
  if (mkdir(arguments[3], 0755) < 0 || (output = open(arguments[3], O_DIRECTORY)) < 0) fail("folder", arguments[3]);
  filling_size = 1 << 20;
  filling = malloc(filling_size);
  for (size_t i = 0; i < filling_size; i++) filling[i] = "<p>Insyn</p>\n"[i % 13];
  for (size_t i = 0; i < site.count && site.lines[i][0] == 'd'; i++)
    if (mkdirat(output, site.lines[i] + 2, 0755) < 0) fail("folder", site.lines[i] + 2);
  share_extensions();

  int threads = atoi(arguments[4]);
  pthread_t others[threads];
  for (int i = 1; i < threads; i++) pthread_create(&others[i], NULL, work, NULL);
  work(NULL);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  return 0;
}
