using NUnit.Framework;

namespace GradCheck.Tests.Support;

/// <summary>
/// Compares a whole text with the file that somebody read and approved. With GRADCHECK_APPROVE=1 the file is written instead: read the
/// difference before it is committed.
/// </summary>
internal static class Approved
{
    public static void Compare(string name, string text)
    {
        string path = Repository.PathOf("tests", "Harness.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable("GRADCHECK_APPROVE") == "1")
        {
            File.WriteAllText(path, text);
            Assert.Inconclusive($"{name} is written: read it, then run without GRADCHECK_APPROVE.");
        }
        Assert.That(text, Is.EqualTo(File.ReadAllText(path)), $"{name} differs. GRADCHECK_APPROVE=1 writes it anew.");
    }
}
