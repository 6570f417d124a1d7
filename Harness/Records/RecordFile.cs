using System.Security.Cryptography;
using System.Text;

namespace GradCheck.Records;

/// <summary>Where a submission's record is.</summary>
internal static class RecordFile
{
    /// <summary>The folder of the records, in the results folder.</summary>
    public const string Folder = "submissions";

    private const int LongestName = 120;

    /// <summary>Relative to the results folder: the submission's id, with what a file name cannot hold written as %XX.</summary>
    public static string Of(string id)
    {
        string file = Uri.EscapeDataString(id);
        if (file.Length > LongestName)
            file = file[..(LongestName - 17)] + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..16];
        return $"{Folder}/{file}.json";
    }
}
