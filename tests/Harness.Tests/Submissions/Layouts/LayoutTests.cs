using NUnit.Framework;

namespace GradCheck.Tests.Submissions.Layouts;

/// <summary>What a name says, on the edges of each platform's rules.</summary>
public sealed class LayoutTests
{
    [TestCase("Zoë Müller_4711_assignsubmission_file_/x.cs", "4711", "Zoë Müller")]
    [TestCase("Zoë Müller_4711_assignsubmission_file/x.cs", "4711", "Zoë Müller")]
    [TestCase("Jean_Luc_4711_assignsubmission_file_/x.cs", "4711", "Jean_Luc")]
    [TestCase("A_1_assignsubmission_file_B_2_assignsubmission_file_/x.cs", "2", "A_1_assignsubmission_file_B")]
    [TestCase("Default group_assignsubmission_file_/x.cs", null, "Default group")]
    [TestCase("O'Neil, Séan (4)_7_assignsubmission_file_x.cs", "7", "O'Neil, Séan (4)")]
    [TestCase("Participant_7_assignsubmission_file_/x.cs", "7", null)]
    public void Reads_a_name_of_Moodle(string path, string? id, string? name)
    {
        var sorted = Tree.Sort(path);
        var student = sorted.Sorted.Submissions.Single().Student!;
        Assert.That((sorted.Layout.Name, student.Id, student.Name), Is.EqualTo(("moodle", id, name)));
    }

    [Test]
    public void Takes_a_word_that_stands_for_everyone_for_no_name()
    {
        var students = Tree.Sort(
            "Teilnehmerin_7_assignsubmission_file_/x.cs",
            "Teilnehmerin_8_assignsubmission_file_/x.cs"
        ).Sorted.Submissions;
        Assert.That(students.Select(s => (s.Student!.Id, s.Student.Name)), Is.EqualTo(new[] { ("7", (string?)null), ("8", null) }));
    }

    [TestCase("müllerzoë_501_9001_Square.cs", "501", "müllerzoë", false, "Square.cs")]
    [TestCase("müllerzoë_LATE_501_9001_Square.cs", "501", "müllerzoë", true, "Square.cs")]
    [TestCase("smith_jones_501_9001_a_1_2_b.cs", "501", "smith_jones", false, "a_1_2_b.cs")]
    [TestCase("late_501_9001_x.cs", "501", "late", false, "x.cs")]
    [TestCase("anon_aB3dE_9001_x.cs", "aB3dE", null, false, "x.cs")]
    [TestCase("LATE_anon_aB3dE_9001_x.cs", "aB3dE", null, true, "x.cs")]
    [TestCase("group1_501_9001_x-2.zip", "501", "group1", false, "x.zip")]
    [TestCase("ada_501_9001_x-2.tar.gz", "501", "ada", false, "x.tar.gz")]
    [TestCase("ada_501_99999999999999999999999999999999999999999999_x.cs", "501", "ada", false, "x.cs")]
    public void Reads_a_name_of_Canvas(string path, string id, string? name, bool late, string file)
    {
        var submission = Tree.Only(path);
        Assert.That(
            (submission.Student!.Id, submission.Student.Name, submission.Late, submission.Content.Files.Single().Name),
            Is.EqualTo((id, name, (bool?)late, file))
        );
    }

    [TestCase("HW1_ada_attempt_2026-11-20-09-00-00_x.cs", "ada", "x.cs")]
    [TestCase("My_HW_1_ada_attempt_2026-11-20-09-00-00_x.cs", "ada", "x.cs")]
    [TestCase("HW1_ada_attempt_2026-11-20-09-00-00_b_attempt_2020-01-01-00-00-00_c.cs", "ada", "b_attempt_2020-01-01-00-00-00_c.cs")]
    public void Reads_a_name_of_Blackboard(string path, string user, string file)
    {
        var submission = Tree.Only(path);
        Assert.That((submission.Student!.Id, submission.Content.Files.Single().Name), Is.EqualTo((user, file)));
    }

    // The folder is named after the assignment; without its name, only what all begin with tells it.
    [TestCase("hw-1-submissions", "hw-1-ada-l", "hw-1-ada-k", "ada-k", "ada-l")]
    [TestCase("clones", "hw-1-ada-l", "hw-1-bob-k", "ada-l", "bob-k")]
    public void Reads_the_names_of_GitHub_Classroom(string folder, string one, string other, params string[] users)
    {
        var sorted = Tree.Sort($"{folder}/{one}/.git/HEAD", $"{folder}/{one}/x.cs", $"{folder}/{other}/x.cs");
        Assert.That(
            (sorted.Layout.Name, sorted.Sorted.Submissions.Select(s => s.Student!.Id).Order(StringComparer.Ordinal)),
            Is.EqualTo(("classroom", users))
        );
    }

    [Test]
    public void Keeps_two_students_of_one_name_apart()
    {
        var ids = Tree.Sort(
                "Anna Schmidt_1_assignsubmission_file_/x.cs",
                "Anna Schmidt_2_assignsubmission_file_/x.cs",
                "B_3_assignsubmission_file_/x.cs"
            )
            .Sorted.Submissions.Select(s => s.Id);
        Assert.That(ids, Is.EqualTo(new[] { "Anna Schmidt_1", "Anna Schmidt_2", "B_3" }));
    }

    [TestCase("folders", "ada/x.cs", "bob/x.cs")]
    [TestCase("folders", "ada.cs", "bob_1.cs")]
    [TestCase("folders", "lab_1_2_x.cs", "a.cs", "b.cs")]
    [TestCase("canvas", "ada_1_2_x.cs", "notes.txt", "solution.cs")]
    [TestCase("gradescope", "submission_1/x.cs", "submission_2/x.cs")]
    [TestCase("folders", "submission_1/x.cs", "ada/x.cs", "bob/x.cs")]
    [TestCase("moodle", "wrapper/A_1_assignsubmission_file_/x.cs")]
    [TestCase("classroom", "hw-ada/.git/x", "hw-bob/x.cs")]
    [TestCase("folders", "hw-ada/x.cs", "hw-bob/x.cs")]
    public void Sees_the_layout_from_the_names(string layout, params string[] paths) =>
        Assert.That(Tree.Sort(paths).Layout.Name, Is.EqualTo(layout));
}
