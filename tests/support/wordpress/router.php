<?php
// What PHP's web server runs for each request: pretty addresses, faults on demand, and a log of the REST requests.
// README.md says what a fault is. The folder of the site is in the environment: TOASOAN_SITE.
declare(strict_types=1);

/// What strikes a request: one line of the file DIR/fault.
final class Fault
{
    public function __construct(private readonly array $line)
    {
    }

    public function isBefore(): bool
    {
        return ($this->line['when'] ?? 'before') === 'before';
    }

    public function kind(): string
    {
        return $this->line['kind'];
    }

    public function number(int $usually): int
    {
        return (int)($this->line['arg'] ?? $usually);
    }

    public function name(): string
    {
        return ($this->isBefore() ? 'before ' : 'after ') . $this->kind();
    }

    public static function read(array $line, string $subject): ?Fault
    {
        $matches = preg_match('{' . ($line['match'] ?? '^\S+ /') . '}u', $subject) === 1;
        return $matches && ($line['times'] ?? 1) > 0 ? new Fault($line) : null;
    }

    /// The one that strikes this request, if there is one; it is used up in the file by as much.
    public static function taken(string $path, string $subject): ?Fault
    {
        $file = @fopen($path, 'r+');
        if ($file === false)
            return null;
        flock($file, LOCK_EX);
        $lines = array_map(fn(string $line) => json_decode($line, true, 8, JSON_THROW_ON_ERROR),
                           preg_split('/\n/', stream_get_contents($file), -1, PREG_SPLIT_NO_EMPTY));
        $fault = self::firstOf($lines, $subject);
        ftruncate($file, 0);
        rewind($file);
        fwrite($file, implode('', array_map(fn(array $line) => json_encode($line) . "\n", $lines)));
        fclose($file);
        return $fault;
    }

    private static function firstOf(array &$lines, string $subject): ?Fault
    {
        foreach ($lines as &$line) {
            $fault = self::read($line, $subject);
            if ($fault === null)
                continue;
            if (($line['skip'] ?? 0) > 0) {
                --$line['skip'];
                continue;
            }
            $line['times'] = ($line['times'] ?? 1) - 1;
            return $fault;
        }
        return null;
    }
}

/// The connection that this request came by, below what PHP knows of it.
final class Connection
{
    private const DECLARATIONS = 'int getpeername(int, unsigned char *, unsigned *); int shutdown(int, int);
                                  int setsockopt(int, int, int, int *, unsigned); int open(const char *, int);
                                  int dup2(int, int); int close(int);';

    /// Ends it in good order; what was not sent yet is never sent.
    public static function end(): void
    {
        $c = FFI::cdef(self::DECLARATIONS);
        $c->shutdown(self::descriptor($c), 2); // SHUT_RDWR
    }

    /// Ends it as the kernel of a machine that crashed does: "connection reset by peer".
    public static function reset(): void
    {
        $c = FFI::cdef(self::DECLARATIONS);
        $descriptor = self::descriptor($c);
        $atOnce = FFI::new('int[2]');
        $atOnce[0] = 1;
        $c->setsockopt($descriptor, 1, 13, $atOnce, 8); // SOL_SOCKET, SO_LINGER
        $nowhere = $c->open('/dev/null', 2);            // O_RDWR; PHP goes on with a descriptor that is there
        $c->dup2($nowhere, $descriptor);
        $c->close($nowhere);
    }

    private static function descriptor(FFI $c): int
    {
        foreach (scandir('/proc/self/fd') as $name) {
            $address = FFI::new('unsigned char[128]');
            $size = FFI::new('unsigned');
            $size->cdata = 128;
            $isPeer = is_numeric($name) && $c->getpeername((int)$name, $address, FFI::addr($size)) === 0;
            if ($isPeer && $address[0] === 2 && $address[2] * 256 + $address[3] === (int)$_SERVER['REMOTE_PORT'])
                return (int)$name;
        }
        throw new LogicException('the connection of this request is not among the open files');
    }
}

/// What goes back to the client. WordPress's own answer is held back until it is known what becomes of it.
final class Answer
{
    private string $body = '';

    public function holdBack(): void
    {
        ob_start(function (string $part): string {
            $this->body .= $part;
            return '';
        });
    }

    public function release(): void
    {
        while (ob_get_level() > 0)
            ob_end_flush();
    }

    public function sendAsIs(): void
    {
        echo $this->body;
    }

    public function sendStatus(int $status): void
    {
        $message = ['code' => 'site_fault', 'message' => 'A fault on demand.', 'data' => ['status' => $status]];
        $this->replace($status, 'application/json; charset=UTF-8', json_encode($message));
        if ($status === 503 || $status === 429)
            header('Retry-After: 1');
        $this->sendAsIs();
    }

    public function sendHtml(int $status): void
    {
        $this->replace($status, 'text/html', "<html><head><title>$status</title></head>\n<body><center><h1>$status"
                                             . "</h1></center><hr><center>proxy</center></body></html>\n");
        $this->sendAsIs();
    }

    public function sendGarbage(): void
    {
        $half = substr($this->body, 0, intdiv(strlen($this->body), 2)) ?: '{"id":1,"ti';
        $this->replace(200, 'application/json; charset=UTF-8',
                       "<br />\n<b>Warning</b>:  Undefined variable \$x in <b>x.php</b> on line <b>7</b><br />\n$half");
        $this->sendAsIs();
    }

    /// Says how much there is and sends half of it.
    public function sendHalf(): void
    {
        if ($this->body === '')
            $this->replace(200, 'application/json; charset=UTF-8', '{"id":1,"title":{"raw":""}}');
        header('Content-Length: ' . strlen($this->body));
        echo substr($this->body, 0, intdiv(strlen($this->body), 2));
        flush();
        Connection::end();
    }

    public function sendSlowly(int $pause): void
    {
        if ($this->body === '')
            $this->replace(200, 'application/json; charset=UTF-8', '{}');
        foreach (str_split($this->body) as $byte) {
            echo $byte;
            flush();
            if (connection_aborted())
                return;
            usleep($pause * 1000);
        }
    }

    private function replace(int $status, string $type, string $body): void
    {
        header_remove();
        header("HTTP/1.1 $status Fault", true, $status); // http_response_code() would not move a line set by header()
        header('Content-Type: ' . $type);
        $this->body = $body;
    }
}

/// One request, from its arrival to what the client got.
final class Request
{
    public readonly string $path;
    public readonly ?string $route;
    private readonly Answer $answer;
    private ?Fault $fault = null;

    public function __construct(private readonly string $folder)
    {
        $this->path = rawurldecode(parse_url('http://site' . $_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
        $this->route = self::routeOf($this->path);
        $this->answer = new Answer();
        if (!isset($_SERVER['HTTP_X_ORACLE']))
            $this->fault = Fault::taken("$folder/fault", $this->subject());
    }

    /// Whether the handler is to run.
    public function arrives(): bool
    {
        if ($this->fault !== null && $this->fault->isBefore() && $this->fault->kind() !== 'sleep') {
            $this->log(0);
            $this->strike();
            return false;
        }
        if ($this->fault !== null && $this->fault->isBefore())
            sleep($this->fault->number(30));
        if ($this->route !== null)
            $this->finishLast();
        return true;
    }

    /// WordPress itself sends what it has at its own end, so ours has to come after that.
    private function finishLast(): void
    {
        $this->answer->holdBack();
        register_shutdown_function(fn() => register_shutdown_function(fn() => $this->finish()));
    }

    private function finish(): void
    {
        $this->answer->release();
        $this->log(http_response_code());
        if ($this->fault !== null && !$this->fault->isBefore())
            $this->strike();
        else
            $this->answer->sendAsIs();
    }

    private function strike(): void
    {
        match ($this->fault->kind()) {
            'drop' => Connection::end(),
            'reset' => Connection::reset(),
            'sleep' => [sleep($this->fault->number(30)), $this->answer->sendAsIs()],
            'status' => $this->answer->sendStatus($this->fault->number(500)),
            'html' => $this->answer->sendHtml($this->fault->number(502)),
            'garbage' => $this->answer->sendGarbage(),
            'close-early' => $this->answer->sendHalf(),
            'drip' => $this->answer->sendSlowly($this->fault->number(1000)),
        };
    }

    private function subject(): string
    {
        return $_SERVER['REQUEST_METHOD'] . ($this->route !== null ? " $this->route" : " page $this->path");
    }

    private static function routeOf(string $path): ?string
    {
        if (isset($_GET['rest_route']))
            return $_GET['rest_route'];
        return preg_match('{^/wp-json(/.*)?$}', $path, $found) === 1 ? rtrim($found[1] ?? '', '/') ?: '/' : null;
    }

    /// $handled: the status that WordPress answers with, 0 when it is not asked.
    private function log(int $handled): void
    {
        if ($this->route === null || isset($_SERVER['HTTP_X_ORACLE']))
            return;
        $line = ['method' => $_SERVER['REQUEST_METHOD'], 'route' => $this->route,
                 'query' => $_SERVER['QUERY_STRING'] ?? '', 'content_length' => (int)($_SERVER['CONTENT_LENGTH'] ?? 0),
                 'content_type' => $_SERVER['CONTENT_TYPE'] ?? '', 'handled' => $handled,
                 'status' => $this->statusSent($handled), 'fault' => $this->fault?->name() ?? '',
                 'headers' => array_map('strtolower', array_keys(getallheaders()))];
        file_put_contents("$this->folder/requests.log", json_encode($line, JSON_UNESCAPED_SLASHES) . "\n",
                          FILE_APPEND | LOCK_EX);
    }

    private function statusSent(int $handled): int
    {
        return match ($this->fault?->kind()) {
            'drop', 'reset' => 0,
            'status' => $this->fault->number(500),
            'html' => $this->fault->number(502),
            'garbage' => 200,
            default => $handled ?: 200,
        };
    }
}

/// What wp-cron.php would do SECONDS from now, for tests that do not wait: GET /publish-due?ahead=SECONDS.
function publishDue(int $ahead): void
{
    $due = get_posts(['post_type' => 'any', 'post_status' => 'future', 'numberposts' => -1,
                      'date_query' => [['column' => 'post_date_gmt', 'before' => gmdate('Y-m-d H:i:s', time() + $ahead),
                                        'inclusive' => true]]]);
    foreach ($due as $post)
        wp_publish_post($post);
    echo json_encode(array_column($due, 'ID'));
}

$request = new Request(getenv('TOASOAN_SITE'));
if (!$request->arrives())
    return true;
if ($request->path === '/publish-due') {
    require $_SERVER['DOCUMENT_ROOT'] . '/wp-load.php';
    publishDue((int)($_GET['ahead'] ?? 0));
    return true;
}
if ($request->route === null && $request->path !== '/' && file_exists($_SERVER['DOCUMENT_ROOT'] . $request->path))
    return false; // a file, or one of WordPress's own pages
// The names that WordPress reads to find out where it is.
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
unset($request);
chdir($_SERVER['DOCUMENT_ROOT']);
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
