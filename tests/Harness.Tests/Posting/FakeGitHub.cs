using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace GradCheck.Tests.Posting;

/// <summary>
/// GitHub's comments on one pull request, on this machine and as its API documents them: pages with Link headers, who may do what, and refusals
/// that a test orders.
/// </summary>
internal sealed partial class FakeGitHub : IDisposable
{
    public const string Token = "ghs_token0123456789";
    public const string Bot = "github-actions[bot]";
    public const string Repository = "course/net-ada";
    public const int Number = 7;

    private readonly HttpListener listener = new();
    private readonly Lock guard = new();
    private readonly List<Comment> comments = [];
    private readonly List<string> requests = [];
    private readonly Queue<(string Method, Func<Request, Answer?> Reply)> orders = new();
    private long lastId = 1_000;

    public FakeGitHub()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    public sealed record Comment(long Id, string Author, string Body);

    public sealed record Request(string Method, string Path, string Query, string Body);

    public sealed record Answer(int Status, string Body, params (string Name, string Value)[] Headers)
    {
        /// <summary>How long the answer takes; its head comes at once where <see cref="HasHead"/>.</summary>
        public TimeSpan Delay { get; init; }

        public bool HasHead { get; init; }
    }

    public string Address { get; }

    /// <summary>Who the token belongs to.</summary>
    public string Writer { get; set; } = Bot;

    /// <summary>The most comments on a page, whatever is asked for.</summary>
    public int PageLimit { get; init; } = 100;

    public IReadOnlyList<Comment> Comments
    {
        get
        {
            lock (guard)
                return [.. comments];
        }
    }

    /// <summary>What was asked, such as <c>GET issues/7/comments</c>.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (guard)
                return [.. requests];
        }
    }

    public long Add(string author, string body)
    {
        lock (guard)
        {
            comments.Add(new Comment(++lastId, author, body));
            return lastId;
        }
    }

    public void Remove(long id)
    {
        lock (guard)
            comments.RemoveAll(c => c.Id == id);
    }

    /// <summary>Answers the next request with this method so, once.</summary>
    public void Next(string method, Answer answer) => Next(method, _ => answer);

    /// <summary>Does this at the next request with this method; null lets it through.</summary>
    public void Next(string method, Func<Request, Answer?> reply)
    {
        lock (guard)
            orders.Enqueue((method, reply));
    }

    /// <summary>An error as GitHub writes it.</summary>
    public static Answer Error(int status, string message, params (string, string)[] headers) =>
        new(status, new JObject { ["message"] = message, ["documentation_url"] = "https://docs.github.com/rest" }.ToString(), headers);

    /// <summary>Does what is asked, as if nothing had been ordered.</summary>
    public Answer Obey(Request request)
    {
        string path = request.Path.Replace($"/repos/{Repository}/", "", StringComparison.Ordinal);
        lock (guard)
            return (request.Method, path) switch
            {
                ("GET", "issues/7/comments") => Page(request.Query),
                ("POST", "issues/7/comments") => Write(new Comment(++lastId, Writer, BodyOf(request)), 201),
                ("PATCH" or "DELETE", _) when Id().Match(path) is { Success: true } id => Change(
                    request,
                    long.Parse(id.Groups["id"].Value, CultureInfo.InvariantCulture)
                ),
                _ => Error(404, "Not Found"),
            };
    }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var request = new Request(
                context.Request.HttpMethod,
                context.Request.Url!.AbsolutePath,
                context.Request.Url.Query,
                await reader.ReadToEndAsync()
            );
            await SendAsync(context.Response, Decide(request, context.Request.Headers["Authorization"]));
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
        {
            // Whoever asked is gone, which some tests are about.
        }
    }

    private Answer Decide(Request request, string? authorization)
    {
        Func<Request, Answer?>? reply = null;
        lock (guard)
        {
            requests.Add($"{request.Method} {request.Path.Replace($"/repos/{Repository}/", "", StringComparison.Ordinal)}");
            if (authorization?.EndsWith(Token, StringComparison.Ordinal) != true)
                return Error(401, "Bad credentials");
            if (orders.TryPeek(out var order) && order.Method == request.Method)
                reply = orders.Dequeue().Reply;
        }
        return reply?.Invoke(request) ?? Obey(request);
    }

    private static async Task SendAsync(HttpListenerResponse response, Answer answer)
    {
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        response.StatusCode = answer.Status;
        response.ContentType = answer.Body.StartsWith('<') ? "text/html" : "application/json; charset=utf-8";
        foreach (var (name, value) in answer.Headers)
            response.AddHeader(name, value);
        if (answer.HasHead)
        {
            response.SendChunked = true;
            await response.OutputStream.WriteAsync(body.AsMemory(0, 1));
            await response.OutputStream.FlushAsync();
        }
        await Task.Delay(answer.Delay);
        if (body.Length > 0)
            await response.OutputStream.WriteAsync(answer.HasHead ? body.AsMemory(1) : body);
        response.Close();
    }

    private Answer Page(string query)
    {
        int size = Math.Min(PageLimit, Parameter(query, "per_page", 30));
        int page = Parameter(query, "page", 1);
        var items = comments.Skip((page - 1) * size).Take(size).Select(c => (JToken)Json(c));
        string next = string.Create(
            CultureInfo.InvariantCulture,
            $"{Address}repos/{Repository}/issues/{Number}/comments?per_page={size}&page={page + 1}"
        );
        (string, string)[] links = page * size < comments.Count ? [("Link", $"<{next}>; rel=\"next\"")] : [];
        return new Answer(200, new JArray(items).ToString(), links);
    }

    private Answer Change(Request request, long id)
    {
        int at = comments.FindIndex(c => c.Id == id);
        if (at < 0)
            return Error(404, "Not Found");
        var old = comments[at];
        if (old.Author != Writer)
            return Error(403, "Must have admin rights to Repository.");
        comments.RemoveAt(at);
        if (request.Method == "DELETE")
            return new Answer(204, "");
        comments.Insert(at, old with { Body = BodyOf(request) });
        return new Answer(200, Json(comments[at]).ToString());
    }

    private Answer Write(Comment comment, int status)
    {
        comments.Add(comment);
        return new Answer(status, Json(comment).ToString());
    }

    private static JObject Json(Comment comment) =>
        new()
        {
            ["id"] = comment.Id,
            ["body"] = comment.Body,
            ["html_url"] = $"https://github.example/{Repository}/pull/{Number}#issuecomment-{comment.Id}",
            ["user"] = new JObject { ["login"] = comment.Author, ["id"] = 41898282 },
            ["created_at"] = "2026-11-24T07:15:43Z",
            ["updated_at"] = "2026-11-24T07:15:43Z",
        };

    private static string BodyOf(Request request) => (string)JObject.Parse(request.Body)["body"]!;

    private static int Parameter(string query, string name, int otherwise) =>
        Regex.Match(query, $@"[?&]{name}=(?<n>\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } found
            ? int.Parse(found.Groups["n"].Value, CultureInfo.InvariantCulture)
            : otherwise;

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"^issues/comments/(?<id>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
