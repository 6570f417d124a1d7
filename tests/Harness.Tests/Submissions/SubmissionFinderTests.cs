using GradCheck.Submissions;
using NUnit.Framework;

namespace GradCheck.Tests.Submissions;

public sealed class SubmissionFinderTests
{
    private readonly TemporaryFolder folder = new();

    private static IEnumerable<string> Names =>
        new[] { "a b", "O'Neil & Sons", "Zoë 山田", "x.y", "say \"hi\"", "<b>&amp;", "two\nlines" }.Where(n =>
            n.IndexOfAny(Path.GetInvalidFileNameChars()) < 0
        );

    [TearDown]
    public void CleanUp() => folder.Dispose();

    [Test]
    public void Finds_folders_and_files_in_ordinal_order()
    {
        folder.With("b.cs", "").With("a/x.cs", "").With("B/x.cs", "").With("a2.cs", "").With("a10/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { "B", "a", "a10", "a2", "b" }));
    }

    [Test]
    public void Finds_one_file_by_its_name()
    {
        folder.With("ada.cs", "");
        Assert.That(SubmissionFinder.Find(folder.At("ada.cs")).Single().Id, Is.EqualTo("ada"));
    }

    [Test]
    public void Keeps_a_folder_and_a_file_of_one_name_apart()
    {
        folder.With("ada.cs", "").With("ada/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { "ada", "ada.cs" }));
    }

    [Test]
    public void Keeps_two_files_apart_whose_endings_differ_in_case()
    {
        folder.With("ada.cs", "").With("ada.CS", "");
        // A file system that does not tell the two apart holds one of them.
        bool areTwo = Directory.GetFiles(folder.Path).Length == 2;
        Assert.That(Found(), Is.EqualTo(areTwo ? new[] { "ada.CS", "ada.cs" } : ["ada"]));
    }

    [Test]
    public void Passes_over_what_is_no_students_work()
    {
        folder.With("ada.cs", "");
        folder.With(".git/x.cs", "").With(".hidden.cs", "").With("bin/x.cs", "").With("OBJ/x.cs", "").With("tests/x.cs", "");
        folder.With("notes.txt", "").With("README.md", "");
        Assert.That(Found(), Is.EqualTo(new[] { "ada" }));
    }

    [Test]
    public void Follows_no_links()
    {
        folder.With("ada.cs", "").With(".elsewhere/secret.cs", "");
        File.CreateSymbolicLink(folder.At("file.cs"), folder.At(".elsewhere/secret.cs"));
        Directory.CreateSymbolicLink(folder.At("folder"), folder.At(".elsewhere"));
        Assert.That(Found(), Is.EqualTo(new[] { "ada" }));
    }

    [TestCase("results")]
    [TestCase("results/")]
    [TestCase("./results")]
    [TestCase("../NAME/results")]
    public void Passes_over_the_folder_that_results_are_written_to(string except)
    {
        folder.With("ada.cs", "").With("results/x.cs", "");
        string path = folder.At(except.Replace("NAME", Path.GetFileName(folder.Path), StringComparison.Ordinal));
        Assert.That(SubmissionFinder.Find(folder.Path, path).Select(s => s.Id), Is.EqualTo(new[] { "ada" }));
    }

    [TestCaseSource(nameof(Names))]
    public void Takes_any_name_that_a_folder_can_have(string name)
    {
        folder.With($"{name}/x.cs", "");
        Assert.That(Found(), Is.EqualTo(new[] { name }));
    }

    [Test]
    public void Refuses_an_empty_folder() =>
        Assert.That(
            Refusal(folder.Path),
            Is.EqualTo($"{folder.Path} holds no submission: put a sub-folder or a .cs file for each student in it.")
        );

    [Test]
    public void Refuses_a_place_that_is_not_there() =>
        Assert.That(Refusal(folder.At("nowhere")), Is.EqualTo($"There is no folder or file {folder.At("nowhere")}."));

    [Test]
    public void Refuses_a_file_that_is_no_source()
    {
        folder.With("notes.txt", "");
        Assert.That(
            Refusal(folder.At("notes.txt")),
            Is.EqualTo($"{folder.At("notes.txt")} is not a C# file: give a folder of submissions, or one .cs file.")
        );
    }

    private IEnumerable<string> Found() => SubmissionFinder.Find(folder.Path).Select(s => s.Id);

    private static string Refusal(string path) => Assert.Throws<SubmissionException>(() => SubmissionFinder.Find(path))!.Message;
}
