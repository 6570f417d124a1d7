// attack: reads the environment, its own and that of every process it sees
// policy on: rejected GC101 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            Console.WriteLine(variable.Key + "=" + variable.Value);
        foreach (string process in Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(p[^1])))
        {
            try
            {
                string variables = File.ReadAllText(process + "/environ");
                Console.WriteLine(process + ": " + variables);
                string[] personal = ["HOME=", "PATH=", "USER=", "GRADCHECK_"];
                if (personal.Any(variables.Contains))
                    Console.WriteLine("LEAKED: the environment of " + process);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
        return x;
    }
}
