using System.Globalization;
using NewsExtraction.Fuzz;

return Scaling.Run(int.Parse(args[1], CultureInfo.InvariantCulture), args.Length > 3 ? args[3] : null, int.Parse(args[2], CultureInfo.InvariantCulture));
