using System.Text.RegularExpressions;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>
/// Canvas's "Download Submissions": one flat list. The form: get_filename and add_upload_submission in instructure/canvas-lms,
/// lib/content_zipper.rb, read as infer_comment_context_from_filename in app/models/assignment.rb reads it.
/// </summary>
internal sealed partial class CanvasLayout : ILayout
{
    public string Name => "canvas";

    public string Title => "Canvas";

    public string Form => "lastfirst_userid_attachmentid_name.cs";

    public bool Fits(FileGroup folder) => Sort(folder).IsMost;

    public SortedFolder Sort(FileGroup folder)
    {
        var parts = new NamedParts(folder, folderName: null, FileName());
        var submissions = parts.Files.GroupBy(f => f.Name.Groups["user"].Value).Select(g => Submission(g.Key, [.. g]));
        return new SortedFolder([.. submissions], parts.Count, parts.Rest);
    }

    private static Submission Submission(string user, List<(IFile File, Match Name)> files)
    {
        string? name = files.Select(f => f.Name.Groups["name"]).FirstOrDefault(n => n.Success)?.Value;
        string id = name is null ? user : $"{name}_{user}";
        // A file that is handed in again gets a number: Mine.cs, Mine-1.cs. Attachments are numbered as they come.
        var attempts = files.GroupBy(f => OwnName(f.Name.Groups["file"].Value)).ToList();
        var newest = attempts.Select(g => (Own: g.Key, g.MaxBy(f => Number(f.Name.Groups["attachment"].Value))!.File));
        return new Submission(id, new FileGroup(id, [.. newest.Select(n => new RenamedFile(n.File, n.Own))], []))
        {
            // An anonymous id is the only one there is.
            Student = new Student(user.StartsWith("anon_", StringComparison.Ordinal) ? user["anon_".Length..] : user, name),
            Late = files.Exists(f => f.Name.Groups["late"].Success),
            Attempts = attempts.Max(g => g.Count()),
        };
    }

    private static string OwnName(string name) =>
        FileNames.IsSource(name) || ArchiveFormat.IsArchive(name) ? Numbered().Replace(name, "${stem}${ending}") : name;

    private static UInt128 Number(string digits) => UInt128.TryParse(digits, out var number) ? number : UInt128.MaxValue;

    // From the left: Canvas takes /_\d+_/ out of a person's name, and what follows the numbers is the student's own.
    [GeneratedRegex(
        @"\A((?<name>.+?)_)??((?<late>LATE)_)?(?<user>[0-9]+|anon_[A-Za-z0-9]+)_(?<attachment>[0-9]+)_(?<file>.+)\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"\A(?<stem>.+?)-[0-9]+(?<ending>(\.tar)?\.[A-Za-z0-9]+)\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Numbered();
}
