using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Hostile;

/// <summary>
/// Folders that a file system may hold and a student may hand in. What is in them is read or refused, in one clear sentence; nothing is followed,
/// nothing waited for; and the next submission is graded as ever.
/// </summary>
public sealed class FolderTests
{
    private const string Links =
        "ln -s /etc/passwd Passwd.cs; ln -s \"$CANARY/secret.txt\" Secret.cs; ln -s \"$CANARY\" canary; ln -s . self; ln -s Loop.cs Loop.cs";

    // Moved into each other: no shell goes deeper than a path is long.
    private const string DeepPath =
        "p=$(printf 'a_folder_with_a_rather_long_name/%.0s' $(seq 100)); mkdir -p one/$p two/$p; echo > one/${p}Deep.cs; mv one two/$p";

    private const string NoSource = "There is no .cs file in this submission.";

    [SetUp]
    public void NeedsAShell()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Ignore("These folders are made by a shell of Linux.");
    }

    [TestCase(Links, "rejected GC001", NoSource, TestName = "Follows no link, to a file, a folder or itself")]
    [TestCase(
        "mkfifo Pipe.cs; mkfifo Other.cs",
        "rejected GC004",
        "No class here implements",
        TestName = "Waits for nobody to write into a pipe"
    )]
    [TestCase(
        "mknod Zero.cs c 1 5 || mkfifo Zero.cs",
        "rejected GC004",
        "No class here implements",
        TestName = "Reads no device without an end"
    )]
    [TestCase("mkdir Mine.cs", "rejected GC001", NoSource, TestName = "Takes no folder for a file")]
    [TestCase(
        "seq -f F%g.cs $MANY | xargs touch",
        "rejected GC002",
        "There are more than 200 source files",
        TestName = "Reads no 100,000 files of source, 10,000 in a sample",
        Category = Corpus.Category
    )]
    [TestCase(
        "seq -f F%g.txt $MANY | xargs touch",
        "rejected GC001",
        NoSource,
        TestName = "Passes over 100,000 other files, 10,000 in a sample",
        Category = Corpus.Category
    )]
    [TestCase("seq -f d%g 5000 | xargs mkdir", "rejected GC001", NoSource, TestName = "Passes over 5,000 folders")]
    [TestCase(
        "mkdir -p $(printf 'd/%.0s' $(seq 200)); echo > $(printf 'd/%.0s' $(seq 200))D.cs",
        "rejected GC004",
        "No class",
        TestName = "Reads a file 200 folders deep"
    )]
    [TestCase(
        DeepPath,
        "rejected GC006",
        "two, or a folder in it, cannot be opened: its name is not UTF-8 text, or its path is too long.",
        TestName = "Stops where a path is longer than the system can name"
    )]
    [TestCase("truncate -s 1T Huge.cs", "rejected GC002", "Huge.cs has 1048576.0 MiB", TestName = "Reads no file of a tebibyte")]
    [TestCase(
        "printf 'a\\377' > Mine.cs",
        "rejected GC003",
        "Mine.cs is not UTF-8 text (byte 2 is 0xFF)",
        TestName = "Reads no bytes that are no text"
    )]
    [TestCase(
        "printf x > \"$(printf 'bad\\377.cs')\"",
        "rejected GC006",
        "bad\uFFFD.cs, or a folder in it, cannot be opened",
        TestName = "Cannot open a file whose name is no text"
    )]
    [TestCase(
        "d=\"$(printf 'bad\\377')\"; mkdir \"$d\"; printf x > \"$d/Mine.cs\"",
        "rejected GC006",
        "bad\uFFFD, or a folder in it, cannot be opened",
        TestName = "Cannot open a folder whose name is no text"
    )]
    public void Reads_or_refuses(string script, string fate, string sentence)
    {
        using var folder = new HostileFolder().Shell(script);

        var result = HostileRun.Graded(folder.Mine);
        var neighbour = HostileRun.Graded(folder.Honest);

        Assert.Multiple(() =>
        {
            Assert.That(Fate.Of(result), Is.EqualTo(fate), Told.Of(result));
            Assert.That(result.Diagnostics.FirstOrDefault()?.Message, Does.StartWith(sentence));
            Assert.That(Told.By(result), Does.Not.Contain(Trap.Secret).And.Not.Contain("root:"));
            Assert.That(Told.Unprintable(result), Is.Empty);
            Assert.That(neighbour.IsPerfect, Told.Of(neighbour));
        });
    }

    [TestCase("a\nb\r\tc.cs")]
    [TestCase("\u001b[2J\u0007\u202egnp.cs")]
    [TestCase("<script>alert(1)<\\script>.cs")]
    [TestCase("=cmd|' \\C calc'!A0.cs")]
    [TestCase("a...cs")]
    [TestCase("a\\..\\..\\Windows.cs")]
    [TestCase("%2e%2e%2f$(touch owned)`touch owned`;&.cs")]
    [TestCase("-rf --out.cs")]
    [TestCase("NUL.cs")]
    public void Reads_a_file_of_any_name(string name)
    {
        using var folder = new HostileFolder().Write($"mine/{name}", Solutions.Square("return x;"));

        var result = HostileRun.Graded(folder.Mine);

        Assert.Multiple(() =>
        {
            Assert.That(Fate.Of(result), Is.EqualTo("wrong-value"), Told.Of(result));
            Assert.That(result.Submission.Files.Single(), Is.EqualTo(name));
            Assert.That(Told.Unprintable(result), Is.Empty);
            Assert.That(Directory.GetFileSystemEntries(folder.Mine), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void Reads_a_file_with_a_name_of_255_bytes()
    {
        using var folder = new HostileFolder().Write($"mine/{new string('é', 126)}.cs", Solutions.RightSquare);

        Assert.That(HostileRun.Graded(folder.Mine).IsPerfect);
    }

    [Test]
    public void Grades_a_class_of_hostile_names_and_writes_nothing_but_its_results()
    {
        using var folder = new HostileFolder();
        string[] names =
        [
            "a\nb",
            "\u001b[2J\u202e",
            "<script>",
            "=cmd|'calc'!A0",
            "..cs",
            "...",
            "..\\up",
            "%2e%2e%2f",
            "-rf",
            "NUL",
            "results",
            new('é', 120),
        ];
        foreach (string name in names)
            folder.Write($"{name}/Mine.cs", Solutions.Square("System.Console.WriteLine(\"\\u001b[31m::error::\"); return x;"));

        var finished = Cli.Run("grade", folder.Class, "--out", folder.Results);

        Assert.Multiple(() =>
        {
            Assert.That(finished.ExitCode, Is.EqualTo(1), finished.Error);
            Assert.That(finished.Error, Does.Contain("honest  1/1"));
            Assert.That(finished.Error.Where(c => char.IsControl(c) && c != '\n' || c == '\u202e'), Is.Empty);
            // Hidden folders are nobody's work.
            Assert.That(
                Directory.GetFiles(Path.Combine(folder.Results, "submissions")),
                Has.Length.EqualTo(names.Count(n => n[0] != '.') + 1)
            );
            Assert.That(folder.Everything(), Is.EqualTo(new[] { "canary", "class", "results" }));
        });
    }
}
