using GradCheck.Records;
using NUnit.Framework;

namespace GradCheck.Tests;

/// <summary>Seals what the tests grade with a key of their own: the programs that they start inherit it, and the developer's key is let alone.</summary>
[SetUpFixture]
public sealed class SealedForTests
{
    public const string Variable = "GRADCHECK_SEAL_KEY_FILE";

    private static readonly string Key = new('5', 64);
    private static readonly string? Before = Environment.GetEnvironmentVariable(Variable);

    private static DirectoryInfo folder;

    internal static Seal Seal => new(Convert.FromHexString(Key));

    /// <summary>Changes a record as if this grader had written it so.</summary>
    public static void Edit(string file, Func<string, string> edit)
    {
        string json = File.ReadAllText(file);
        File.WriteAllBytes(file, Seal.Close(edit(string.Concat(json.AsSpan(0, json.Length - 68), Seal.Blank, "\"\n}\n"))));
    }

    [OneTimeSetUp]
    public static void SetKey()
    {
        folder = Directory.CreateTempSubdirectory("gradcheck tests seal ");
        string file = Path.Combine(folder.FullName, "key");
        File.WriteAllText(file, Key);
        Environment.SetEnvironmentVariable(Variable, file);
    }

    [OneTimeTearDown]
    public static void Forget()
    {
        Environment.SetEnvironmentVariable(Variable, Before);
        folder.Delete(recursive: true);
    }
}
