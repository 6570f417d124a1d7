using System.Diagnostics;
using Newtonsoft.Json;

namespace GradCheck.Benchmarks.Calibration;

/// <summary>Autograd's gradients of the cases of a seed: recorded ones, or fresh ones from tests/Oracle/oracle.py.</summary>
internal static class OracleAnswers
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Those in Fixtures/Oracle, drawn from <see cref="OracleCases.Seed"/>.</summary>
    public static OracleCase[] Recorded => Parse(File.ReadAllText(Repository.PathOf("Fixtures", "Oracle", "gradients.json")));

    /// <summary>Null where PyTorch is not installed.</summary>
    public static OracleCase[]? Ask(int seed)
    {
        var start = new ProcessStartInfo(Python, ["-B", Repository.PathOf("tests", "Oracle", "oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(OracleCases.Json(seed));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read: without torch it does.
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? Parse(output.Result) : null;
    }

    private static OracleCase[] Parse(string json) => JsonConvert.DeserializeObject<OracleFile>(json)!.Cases;

    private sealed record OracleFile(OracleCase[] Cases);
}
