using System.Text.RegularExpressions;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>
/// Moodle's "Download all submissions", with or without folders, of people, of teams and of participants without names.
/// The form: get_student_prefix and load_submissionplugin_filelist in moodle/moodle, mod/assign/classes/downloader.php.
/// </summary>
internal sealed partial class MoodleLayout : ILayout
{
    public string Name => "moodle";

    public string Title => "Moodle";

    public string Form => "Full Name_ID_assignsubmission_file_";

    public bool Fits(FileGroup folder) => Sort(folder).IsMost;

    public SortedFolder Sort(FileGroup folder)
    {
        var parts = new NamedParts(folder, FolderName(), FileName());
        var owners = parts.Folders.Select(f => Owner(f.Name)).Concat(parts.Files.Select(f => Owner(f.Name))).Distinct().ToList();
        // Blind marking calls everyone the same, in the language of whoever downloads.
        bool isBlind = owners.All(o => o.Name == owners[0].Name) && (owners.Count > 1 || owners is [("Participant", _)]);
        var folders = parts.Folders.ToLookup(f => Owner(f.Name), f => f.Folder);
        var files = parts.Files.ToLookup(f => Owner(f.Name), f => (IFile)new RenamedFile(f.File, f.Name.Groups["file"].Value));
        var submissions = owners.Select(o =>
        {
            string id = o.Id is null ? o.Name : $"{o.Name}_{o.Id}";
            return new Submission(id, FileGroup.Create(id, [.. files[o]], [.. folders[o]]))
            {
                Student = new Student(o.Id, isBlind ? null : o.Name),
            };
        });
        return new SortedFolder([.. submissions], parts.Count, parts.Rest);
    }

    // A team of those who are in no group has no id.
    private static (string Name, string? Id) Owner(Match name) =>
        (name.Groups["name"].Value, name.Groups["id"] is { Success: true } id ? id.Value : null);

    // From the right: a name may hold anything, even this form; versions before 3.1 kept its underscores.
    [GeneratedRegex(
        @"\A(?<name>.+?)(_(?<id>[0-9]+))?_assignsubmission_[a-z0-9]+_?\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FolderName();

    // What follows the first is the student's own name for a file, and may hold this form, too.
    [GeneratedRegex(
        @"\A(?<name>.+?)(_(?<id>[0-9]+))?_assignsubmission_[a-z0-9]+_(?<file>.+)\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FileName();
}
