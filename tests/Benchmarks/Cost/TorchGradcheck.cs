using System.Diagnostics;
using System.Globalization;

namespace GradCheck.Benchmarks.Cost;

/// <summary>What torch.autograd.gradcheck takes for the two-layer network, on one thread.</summary>
/// <param name="Elements">Entries of the five inputs that it checks.</param>
/// <param name="SlowForwards">Forward passes of the slow mode; <paramref name="FastForwards"/> of the fast one.</param>
internal sealed record TorchGradcheck(int Elements, double SlowMilliseconds, int SlowForwards, double FastMilliseconds, int FastForwards)
{
    /// <summary>Null where /usr/bin/python3 has no torch (Debian: python3-torch).</summary>
    public static TorchGradcheck? Measure(NetworkSize size)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "torch_gradcheck.py");
        string argument = string.Create(CultureInfo.InvariantCulture, $"{size.N},{size.D},{size.H}");
        var start = new ProcessStartInfo("/usr/bin/python3", [script, argument]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Parse(output.Split(' ')) : null;
    }

    private static TorchGradcheck Parse(string[] numbers) =>
        new(Whole(numbers[0]), Real(numbers[1]), Whole(numbers[2]), Real(numbers[3]), Whole(numbers[4]));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
